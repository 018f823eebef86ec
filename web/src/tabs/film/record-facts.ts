import { RECORD_TERMS, RECORD_WORDS } from "../../../../src/generated/record-terms.js";
import type {
  Award,
  Credit,
  Evidence,
  FilmRecord,
  Screening,
  StatedVersion,
} from "../../../../src/generated/schema-types.js";
import type { Words } from "../../words.js";
import { addPeople, type AddFact } from "./people-facts.js";

/** One line of a record: what it is, what it says, and where it was read. */
export interface RecordFact {
  /** Its place in the record, such as `/credits/0`. */
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
  readonly more?: string;
  readonly colour: string;
  readonly confidence: Evidence["confidence"];
  readonly how: Evidence["how"];
}

type Group = keyof typeof RECORD_TERMS;
type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

function labelOf(group: Group, id: string, words: Words): string {
  const labels: Labels = RECORD_TERMS[group];
  // What no house writes has its name among the terms of the page.
  return labels[id]?.[words.locale] ?? words.term("record-part", id);
}

/** A value in the language of the reader; as it is printed where it has no word. */
function wordOf(
  group: "colours" | "forms" | "premieres" | "states",
  id: string,
  printed: string | undefined,
  words: Words,
): string | undefined {
  const values: Labels = RECORD_WORDS[group];
  return values[id]?.[words.locale] ?? printed;
}

const minutesOf = (iso: string): string => {
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(iso) ?? [];
  return String(Number(hours) * 60 + Number(minutes));
};

function versionText({ kind, audio, subtitles, printed }: StatedVersion, words: Words): string {
  if (printed !== undefined) return printed;
  const languages = (tags: readonly string[]): string => words.list(tags.map((tag) => words.language(tag)));
  const parts = [
    kind === "unknown" ? "" : words.term("version-kind", kind),
    languages(audio ?? []),
    languages((subtitles ?? []).map(({ language }) => language)),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

const awardText = ({ award, recipient, event, year }: Award): string =>
  [award, recipient, event?.name, year].filter((part) => part !== undefined && part !== null).join(", ");

function screeningText({ start, partialDate, printed, venue }: Screening, words: Words): string {
  const when = start === undefined ? undefined : new Date(start);
  const told =
    when && !Number.isNaN(when.getTime())
      ? new Intl.DateTimeFormat(words.locale, {
          dateStyle: "medium",
          // A day without a time is the same day wherever it is read.
          ...(start?.includes("T") ? { timeStyle: "short" } : { timeZone: "UTC" }),
        }).format(when)
      : (printed ?? partialDate ?? "");
  return [told, venue?.name, venue?.hall, venue?.locality]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

const creditMore = ({ character, note, name }: Credit): string =>
  [character, note, ...(name.variants ?? []).map(({ text }) => text)].filter((part) => part !== undefined).join(" · ");

const SHOWN_OF_TEXT = 60;

/** Enough of a text to know it again. */
function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= SHOWN_OF_TEXT) return line;
  const blank = line.lastIndexOf(" ", SHOWN_OF_TEXT);
  // The blank is kept at the last word, which may be the only one.
  return `${line.slice(0, blank > 0 ? blank : SHOWN_OF_TEXT)}\u00a0…`;
}

/** What a record states, in the order in which people look for it. */
export function recordFacts(record: FilmRecord, page: string, words: Words): readonly RecordFact[] {
  const facts: RecordFact[] = [];
  const add: AddFact = (pointer, label, colour, value, more) => {
    const evidence = record.evidence[pointer];
    facts.push({
      pointer,
      label,
      value,
      colour,
      ...(more && { more }),
      confidence: evidence?.confidence ?? "unknown",
      how: evidence?.how ?? "inferred",
    });
  };
  const field = (id: string): string => labelOf("fields", id, words);

  record.titles.forEach(({ text, language, role }, at) => {
    add(
      `/titles/${at}`,
      labelOf("titles", role ?? "unstated", words),
      "rust",
      text,
      language && words.language(language),
    );
  });
  if (record.year !== null) add("/year", field("year"), "moss", String(record.year));
  record.countries.forEach(({ code, printed }, at) => {
    add(`/countries/${at}`, field("country"), "moss", words.country(code, wordOf("states", code, printed, words)));
  });
  if (record.runtime) {
    add(
      "/runtime",
      field("runtime"),
      "moss",
      words.say("film/minutes", { count: Number(minutesOf(record.runtime.iso)) }),
    );
  }
  if (record.colour)
    add(
      "/colour",
      field("colour"),
      "moss",
      wordOf("colours", record.colour.value, record.colour.printed, words) ?? record.colour.value,
    );
  if (record.form)
    add(
      "/form",
      field("form"),
      "moss",
      wordOf("forms", record.form.value, record.form.printed, words) ?? record.form.value,
    );
  record.genres?.forEach((genre, at) => add(`/genres/${at}`, field("genre"), "moss", genre));
  record.formats?.forEach(({ value, printed }, at) => add(`/formats/${at}`, field("format"), "moss", printed ?? value));
  if (record.section) add("/section", field("section"), "moss", record.section);
  if (record.ageRating)
    add("/ageRating", field("ageRating"), "moss", record.ageRating.printed ?? record.ageRating.value);
  if (record.version) add("/version", field("version"), "sea", versionText(record.version, words));
  record.credits.forEach((credit, at) => {
    add(`/credits/${at}`, labelOf("roles", credit.role, words), "plum", credit.name.printed, creditMore(credit));
  });
  record.companies.forEach(({ role, name, contact }, at) => {
    add(`/companies/${at}`, labelOf("companies", role, words), "stone", name, contact?.email ?? contact?.url);
  });
  if (record.premiere) {
    const { status, printed = status, country } = record.premiere;
    const kind = wordOf("premieres", status, printed, words) ?? printed;
    add("/premiere", field("premiere"), "gold", kind, country && words.country(country));
  }
  record.releases?.forEach(({ date, printed, country }, at) => {
    add(`/releases/${at}`, field("release"), "gold", printed ?? date, country && words.country(country));
  });
  record.screenings.forEach((screening, at) => {
    add(`/screenings/${at}`, field("screening"), "gold", screeningText(screening, words));
  });
  record.awards.forEach((award, at) => add(`/awards/${at}`, field("award"), "gold", awardText(award)));
  record.festivals.forEach(({ name, year, section }, at) => {
    add(`/festivals/${at}`, field("festival"), "gold", [name, year, section].filter(Boolean).join(", "));
  });
  record.texts.forEach(({ type, author, span, text }, at) => {
    add(`/texts/${at}`, field(type), "stone", beginning(text ?? page.slice(span?.start, span?.end)), author);
  });
  record.quotes?.forEach(({ span, speaker, attribution }, at) => {
    add(
      `/quotes/${at}`,
      field("quote"),
      "stone",
      beginning(page.slice(span.start, span.end)),
      speaker ?? attribution ?? "",
    );
  });
  record.programmeNotes?.forEach(({ printed }, at) =>
    add(`/programmeNotes/${at}`, field("programmeNote"), "stone", printed),
  );
  addPeople(record.people ?? [], field, add);
  return facts;
}

/** What the parts of a record that hold several things are called. */
const SINGULAR: Readonly<Record<string, string>> = {
  formats: "format",
  genres: "genre",
  releases: "release",
  festivals: "festival",
  awards: "award",
  screenings: "screening",
  countries: "country",
  titles: "title",
  credits: "credit",
  companies: "company",
  texts: "text",
  quotes: "quote",
  programmeNotes: "programmeNote",
  people: "person",
  mentions: "mention",
};

/** The places of a record in words, each once: what a house has no room for. */
export function namesOfPlaces(
  pointers: readonly string[],
  facts: readonly RecordFact[],
  words: Words,
): readonly string[] {
  const names = pointers.map((pointer) => {
    const fact = facts.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
    if (fact) return `${fact.label} (${fact.value})`;
    const [, group = "", at] = pointer.split("/");
    const first = facts.find((one) => one.pointer.startsWith(`/${group}/${at ?? ""}`));
    return first?.label ?? labelOf("fields", SINGULAR[group] ?? group, words);
  });
  return [...new Set(names)];
}

/** What the page does not state though other pages do. */
export function absentFields({ evidence }: FilmRecord, words: Words): readonly string[] {
  return Object.entries(evidence)
    .filter(([, { how }]) => how === "absent")
    .map(([pointer]) => pointer.slice(1))
    .map((name) => labelOf("fields", SINGULAR[name] ?? name, words));
}
