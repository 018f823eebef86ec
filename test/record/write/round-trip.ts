import type { Credit, FilmRecord, Person } from "../../../src/model/index.js";
import type { WritingHouse } from "../../../src/record/write/index.js";

/** A record, or a part of one, as the tests make them up. */
export type AnyRecord = Partial<FilmRecord>;

const LABELLED = [
  "director",
  "screenwriter",
  "story",
  "cinematographer",
  "editor",
  "composer",
  "productionDesigner",
  "costumeDesigner",
  "sound",
  "producer",
  "executiveProducer",
  "coProducer",
  "actor",
  "animator",
];

/** A house with fields of its own; the neutral style prints them all. */
export type PrintingHouse = Exclude<WritingHouse, "kinoglot">;

/** The fields that each house prints; of the others its reader must find nothing. */
const PRINTED: Readonly<Record<PrintingHouse, readonly string[]>> = {
  cottbus: ["formats", "colour", "contacts", "filmography", "notes", "credits"],
  exground: [
    "year",
    "countries",
    "runtime",
    "kind",
    "version",
    "premiere",
    "screenings",
    "venues",
    "awards",
    "awardCountries",
    "filmography",
    "credits",
    "producing",
  ],
  pittsburgh: [
    "year",
    "countries",
    "runtime",
    "colour",
    "version",
    "awards",
    "recipients",
    "filmography",
    "notes",
    "credits",
    "producing",
  ],
  kinoglaz: [
    "titles",
    "year",
    "countries",
    "runtime",
    "colour",
    "form",
    "formats",
    "characters",
    "festivals",
    "joinedAwards",
    "credits",
    "producing",
  ],
  luxembourg: [
    "year",
    "countries",
    "runtime",
    "kind",
    "version",
    "genres",
    "screenings",
    "venues",
    "awards",
    "awardCountries",
    "filmography",
    "notes",
    "credits",
  ],
};

export const PRINTING_HOUSES = Object.keys(PRINTED) as readonly PrintingHouse[];

/** A copy of a record without the values at these JSON Pointers. */
export function without(record: AnyRecord, pointers: readonly string[]): AnyRecord {
  const lost = new Set(pointers);
  const copy = (value: unknown, at: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !lost.has(`${at}/${key}`));
    const copies = kept.map(([key, member]) => [key, copy(member, `${at}/${key}`)] as const);
    return Array.isArray(value) ? copies.map(([, member]) => member) : Object.fromEntries(copies);
  };
  return copy(record, "") as AnyRecord;
}

function has(credits: readonly Credit[], role: string, least: number): boolean {
  return credits.filter((credit) => credit.role === role).length >= least;
}

/** The roles that a house prints of these credits. */
function rolesOf(house: WritingHouse, credits: readonly Credit[]): readonly string[] {
  if (house === "cottbus") {
    const one = credits.filter(({ role }) => role === "director").length === 1;
    return [...(one ? ["director"] : []), ...(has(credits, "actor", 2) ? ["actor"] : [])];
  }
  if (house !== "luxembourg") return LABELLED;
  const cast = has(credits, "actor", 2);
  const writers = cast && has(credits, "screenwriter", 1);
  const camera = writers && has(credits, "cinematographer", 1);
  return [
    "director",
    ...(cast ? ["actor"] : []),
    ...(writers ? ["screenwriter"] : []),
    ...(camera ? ["cinematographer"] : []),
  ];
}

function filmValues({ filmography }: Person, withNotes: boolean): readonly string[] {
  return (filmography?.items ?? []).flatMap(({ year, title, annotations = [] }) => {
    const film = `${title.text} ${year ?? ""}`;
    const notes = annotations.filter(({ type }) => ["form", "length", "function"].includes(type));
    return [`film ${film}`, ...(withNotes ? notes.map(({ value }) => `note ${film} ${value ?? ""}`) : [])];
  });
}

/** `PT1H34M` and `PT94M` are the same time. */
function minutesOf(iso: string): number {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** The values of a record in the fields that a house prints, in small letters, each as `field value`. */
export function printedValues(house: PrintingHouse, record: AnyRecord, roles: AnyRecord = record): ReadonlySet<string> {
  const prints = new Set(PRINTED[house]);
  const values: string[] = [];
  const add = (field: string, value: string | number | null | undefined): void => {
    if (prints.has(field) && value !== null && value !== undefined && value !== "") values.push(`${field} ${value}`);
  };
  for (const title of record.titles ?? []) add("titles", title.text);
  add("year", record.year);
  for (const { code } of record.countries ?? []) add("countries", code);
  add("runtime", record.runtime && minutesOf(record.runtime.iso));
  add("colour", record.colour?.value);
  add("form", record.form?.value);
  for (const { value } of record.formats ?? []) add("formats", value);
  if (record.version && record.version.kind !== "unknown") add("kind", record.version.kind);
  for (const language of record.version?.audio ?? []) add("version", `audio ${language}`);
  for (const { language } of record.version?.subtitles ?? []) add("version", `subtitles ${language}`);
  for (const genre of record.genres ?? []) add("genres", genre);
  add("premiere", record.premiere?.status);
  for (const { start, partialDate, venue } of record.screenings ?? []) {
    const when = (start ?? partialDate ?? "").slice(-11);
    add("screenings", when);
    if (venue?.name !== undefined) add("venues", `${when} ${venue.name}`);
  }
  for (const { award, event, year, recipient } of record.awards ?? []) {
    // What is left of an award whose name was not known.
    if (award === undefined) continue;
    add("awards", `${award} | ${event?.name ?? ""} | ${year ?? ""}`);
    if (event?.country !== undefined) add("awardCountries", `${award} ${event.country}`);
    if (recipient !== undefined) add("recipients", `${award} ${recipient}`);
    add("joinedAwards", [award, event?.name, year].filter(Boolean).join(" "));
  }
  for (const { name, place, country, year } of record.festivals ?? []) {
    add("festivals", [name, place, country, year].filter(Boolean).join(" "));
  }
  const printedRoles = rolesOf(house, roles.credits ?? []);
  for (const { role, name, character } of record.credits ?? []) {
    if (!printedRoles.includes(role)) continue;
    add("credits", `${role} ${name.printed}`);
    if (role === "actor" && character !== undefined) add("characters", `${name.printed} ${character}`);
  }
  for (const { role, name } of record.companies ?? []) if (role === "production") add("producing", name);
  if (prints.has("filmography")) {
    for (const person of record.people ?? []) values.push(...filmValues(person, prints.has("notes")));
  }
  return new Set(values.map((value) => value.toLowerCase()));
}
