import fc from "fast-check";
import {
  AUDIENCES,
  COLOURS,
  COMPANY_ROLES,
  CREDIT_ROLES,
  PREMIERE_STATUSES,
  TITLE_ROLES,
  VERSION_KINDS,
} from "../../../src/model/index.js";

const GIVEN = ["Ada", "Bo", "Cora", "Oleg", "Vera", "Tat'iana", "Jean-Luc", "Zoia"];
const FAMILY = ["Moor", "Fen", "Brusnikin", "Tolmacheva", "Sel'ianov", "Koval-Samborn", "Berg", "Umanova"];
const THINGS = ["Ferry", "Harbour", "Mill", "Winter", "Carriage", "Bread", "Letters", "Orchard"];
const QUALITIES = ["Northern", "Last", "Salt", "Quiet", "Second", "Paper", "Iron", "Distant"];
const COUNTRIES = ["RU", "SUHH", "FI", "LV", "US", "FR", "DE", "GB", "PL", "KZ", "CSHH", "IT"];
const LANGUAGES = ["ru", "en", "fr", "fi", "de", "lv", "uk", "ka"];

/** The members that fast-check makes up, each left out now and then; a record may lack any. */
const some = <Members extends object>(members: { [Key in keyof Members]: fc.Arbitrary<Members[Key]> }) =>
  fc.record(members, { requiredKeys: [] });

/** Of the film: its screenings are of 2021. */
const filmYear = fc.integer({ min: 2018, max: 2021 });
const year = fc.integer({ min: 1925, max: 2021 });
const country = fc.constantFrom(...COUNTRIES);
const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map(([given, family]) => ({
  printed: `${given} ${family}`,
  given,
  family,
  script: "Latn",
}));
const title = fc
  .tuple(fc.constantFrom(...QUALITIES), fc.constantFrom(...THINGS))
  .map((words) => `The ${words.join(" ")}`);
const event = fc.constantFrom("Baltic Film Days", "Festival of the Lakes", "Riga International Film Festival");
const version = fc.record({
  kind: fc.constantFrom(...VERSION_KINDS),
  audio: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1, maxLength: 2 }),
  subtitles: fc
    .uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1, maxLength: 2 })
    .map((languages) => languages.map((language) => ({ language, kind: "full", medium: "unknown" }))),
  ambiguity: fc.constant([]),
});
const moment = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 9, max: 23 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")))
  .map(([month, day, hour]) => `2021-${month}-${day}T${hour}:30`);
const phone = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((number) => `+358${number}`);
const note = fc.constantFrom(
  { type: "length", value: "short" },
  { type: "form", value: "documentary" },
  { type: "form", value: "tvSeries" },
  { type: "function", value: "assistant" },
  { type: "shownAt", event: "Cottbus", year: 2005 },
);
const film = fc.record({
  year,
  title: title.map((text) => ({ text })),
  annotations: fc.uniqueArray(note, { maxLength: 2, selector: ({ type }) => type }),
});

/** Records as a reader might give them, with plausible values; any member may be missing. */
export const generatedRecord = some({
  source: fc.record({ house: fc.constantFrom("kinoglot", "exground", "pittsburgh") }),
  titles: fc.uniqueArray(
    some({ text: title, role: fc.constantFrom(...TITLE_ROLES), language: fc.constantFrom("en", "ru-Latn", "fr") }),
    { maxLength: 3, selector: ({ text }) => text },
  ),
  year: filmYear,
  countries: fc.uniqueArray(country, { maxLength: 3 }).map((codes) => codes.map((code) => ({ code }))),
  runtime: fc.integer({ min: 1, max: 300 }).map((minutes) => ({ iso: `PT${minutes}M` })),
  colour: fc.constantFrom(...COLOURS).map((value) => ({ value })),
  form: fc.constantFrom("fiction", "documentary", "animation").map((value) => ({ value })),
  formats: fc.constantFrom([], [{ value: "35mm" }], [{ value: "DCP" }]),
  version,
  genres: fc.subarray(["Drama", "Comedy", "History"]),
  credits: fc.uniqueArray(
    some({ role: fc.constantFrom(...CREDIT_ROLES), name, character: fc.constantFrom("Lida", "the ferryman") }),
    { maxLength: 12, selector: (credit) => `${credit.role} ${credit.name?.printed}` },
  ),
  companies: fc.uniqueArray(
    fc.record({
      role: fc.constantFrom(...COMPANY_ROLES),
      name: fc.constantFrom("Northern Light Film", "Lantern Pictures", "Fen Studio"),
      contact: some({ phone, email: fc.constant("a@fen.example"), country }),
    }),
    { maxLength: 2, selector: (company) => company.name },
  ),
  premiere: fc.constantFrom(...PREMIERE_STATUSES).map((status) => ({ status })),
  screenings: fc.uniqueArray(
    some({
      start: moment,
      venue: fc.constantFrom("Aurora Cinema", "City Hall").map((name) => ({ name })),
      audience: fc.constantFrom(...AUDIENCES),
    }),
    { maxLength: 2, selector: ({ start }) => start },
  ),
  awards: fc.uniqueArray(
    some({
      award: fc.constantFrom("Grand Prize", "Best Camera", "Audience Award"),
      event: some({ name: event, country, place: fc.constant("Riga") }),
      year,
      recipient: name.map(({ printed }) => printed),
    }),
    { maxLength: 3, selector: ({ award }) => award },
  ),
  festivals: fc.uniqueArray(some({ name: event, place: fc.constant("Riga"), country, year }), {
    maxLength: 2,
    selector: (festival) => festival.name,
  }),
  people: fc.array(
    some({
      name,
      birth: some({ year, place: fc.constant("Vyborg") }),
      filmography: some({ items: fc.array(film, { maxLength: 4 }) }),
    }),
    { maxLength: 2 },
  ),
});

/** Records of films of which at least the year, a director and a writer are known, as on any page. */
export const generatedFilm = fc.tuple(generatedRecord, filmYear, name, name).map(([record, year, director, writer]) => {
  const known = (record.credits ?? []).filter(({ role }) => role !== "director" && role !== "screenwriter");
  const credits = [
    { role: "director" as const, name: director },
    { role: "screenwriter" as const, name: writer },
    ...known,
  ];
  return { ...record, year: record.year ?? year, credits };
});
