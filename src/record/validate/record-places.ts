import type { JsonPlace } from "../json-place.js";

/** All version statements: that of the film, those of its screenings, and what each leaves to choose from. */
export function versionPlaces(record: JsonPlace): readonly JsonPlace[] {
  const stated = [record.member("version"), ...record.itemsOf("screenings").map((at) => at.member("version"))];
  return stated.filter(({ isObject }) => isObject).flatMap((at) => [at, ...at.itemsOf("alternatives")]);
}

/** All names of persons that are taken apart. */
export function namePlaces(record: JsonPlace): readonly JsonPlace[] {
  return [...record.itemsOf("credits"), ...record.itemsOf("people")].map((at) => at.member("name"));
}

/** The awards and selections of the film itself. */
export function honourPlaces(record: JsonPlace): readonly JsonPlace[] {
  return [...record.itemsOf("awards"), ...record.itemsOf("festivals")];
}

/** All awards, also those of persons. */
function awardPlaces(record: JsonPlace): readonly JsonPlace[] {
  return [...record.itemsOf("awards"), ...record.itemsOf("people").flatMap((at) => at.itemsOf("awards"))];
}

/** Everything that should be the code of a country. */
export function countryPlaces(record: JsonPlace): readonly JsonPlace[] {
  const people = record.itemsOf("people");
  const places = [
    ...record.itemsOf("countries").map((at) => at.member("code")),
    record.member("premiere").member("country"),
    ...record.itemsOf("companies").map((at) => at.member("contact").member("country")),
    ...[...record.itemsOf("releases"), ...record.itemsOf("festivals")].map((at) => at.member("country")),
    ...awardPlaces(record).map((at) => at.member("event").member("country")),
    ...people.flatMap((at) => [at.member("birth"), at.member("death")]).map((at) => at.member("country")),
  ];
  return places.filter(({ text }) => text !== undefined);
}

function languagesOfVersion(version: JsonPlace): readonly JsonPlace[] {
  const access = version.member("access");
  return [
    ...version.itemsOf("audio"),
    ...version.itemsOf("subtitles").map((at) => at.member("language")),
    ...version.itemsOf("intertitles"),
    ...version.itemsOf("live").map((at) => at.member("language")),
    ...access.itemsOf("ad"),
    ...access.itemsOf("sl"),
  ];
}

/** Everything that should be a language tag. */
export function languagePlaces(record: JsonPlace): readonly JsonPlace[] {
  const films = record.itemsOf("people").flatMap((at) => at.member("filmography").itemsOf("items"));
  const places = [
    record.member("source").member("language"),
    ...record.itemsOf("titles").map((at) => at.member("language")),
    ...versionPlaces(record).flatMap(languagesOfVersion),
    ...record.itemsOf("texts").map((at) => at.member("language")),
    ...record.itemsOf("quotes").map((at) => at.member("originalLanguage")),
    ...namePlaces(record).flatMap((at) => at.itemsOf("variants").map((variant) => variant.member("language"))),
    ...films.map((at) => at.member("title").member("language")),
  ];
  return places.filter(({ text }) => text !== undefined);
}

/** Texts that say in which language they are. */
export function textInLanguagePlaces(record: JsonPlace): readonly (readonly [text: JsonPlace, language: string])[] {
  const films = record.itemsOf("people").flatMap((at) => at.member("filmography").itemsOf("items"));
  const titles = [...record.itemsOf("titles"), ...films.map((at) => at.member("title")), ...record.itemsOf("texts")];
  const pairs = [
    ...titles.map((at) => [at.member("text"), at.member("language").text] as const),
    ...record.itemsOf("quotes").map((at) => [at.member("original"), at.member("originalLanguage").text] as const),
    ...namePlaces(record).flatMap((at) =>
      at.itemsOf("variants").map((variant) => [variant.member("text"), variant.member("language").text] as const),
    ),
  ];
  return pairs.flatMap(([text, language]) => (language === undefined ? [] : [[text, language] as const]));
}

/** Everything that should be a span. */
export function spanPlaces(record: JsonPlace): readonly JsonPlace[] {
  const owners = ["texts", "quotes", "noise"].flatMap((name) => record.itemsOf(name));
  return [
    ...owners.map((at) => at.member("span")),
    ...record.member("evidence").members.flatMap(([, at]) => at.itemsOf("spans")),
  ].filter(({ isObject }) => isObject);
}
