import type { Finding, VersionTag } from "../../generated/schema-types.js";
import type { OperationId } from "../../operation/index.js";
import type { Asked, OutputOf } from "../card/card.js";
import { wholeMinutes } from "./whole-minutes.js";
import { casesOf, placeWithin } from "./cases.js";
import type { Report } from "./output.js";

/** What stands in a cell; a list is several values, nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

/** Rows below the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How the output of an operation is put into rows. */
interface Tabled<Id extends OperationId> {
  readonly columns: readonly string[];
  rows(asked: Asked<Id>, output: OutputOf<Id>): Table["rows"];
}

/** Languages as a cell: stated to be none differs from not stated. */
const stated = (languages: readonly string[] | null): Cell => (languages?.length === 0 ? "none" : languages);

function tagCells(tag: VersionTag | null): readonly Cell[] {
  if (!tag) return [null, null, null];
  const { kind, audio, subtitles } = tag;
  return [kind, stated(audio), stated(subtitles?.map(({ language }) => language) ?? null)];
}

const TEXT_AND_FORM = {
  columns: ["text", "written"],
  rows: ({ subject }: { readonly subject: string }, { text }: { readonly text: string }) => [[subject, text]],
};

/** The answers that are more than findings, each with the columns it has. */
const TABLES: { readonly [Id in OperationId]?: Tabled<Id> } = {
  "version-tags/parse": {
    columns: ["text", "kind", "audio", "subtitles"],
    rows: ({ subject }, { tag }) => [[subject, ...tagCells(tag)]],
  },
  "version-tags/format": {
    columns: ["text", "written", "lost"],
    rows: ({ subject }, { text, lost }) => [[subject, text, lost]],
  },
  "version-tags/styles": {
    columns: ["id", "locales", "loses", "example"],
    rows: (_asked, { styles }) => styles.map(({ id, locales, loses, example }) => [id, locales, loses, example]),
  },
  "languages/lookup": {
    columns: ["text", "language", "name", "dcnc"],
    rows: ({ subject }, { languages }) => languages.map(({ tag, name, dcnc }) => [subject, tag, name, dcnc]),
  },
  "romanization/romanize": TEXT_AND_FORM,
  "romanization/deromanize": TEXT_AND_FORM,
  "romanization/transcribe": TEXT_AND_FORM,
  "romanization/identify": {
    columns: ["scheme", "score", "consistent"],
    rows: (_asked, { ranked, consistent }) =>
      ranked.map(({ scheme, score }) => [scheme, score, consistent.includes(scheme)]),
  },
  "romanization/restore": {
    columns: ["text", "candidate", "score"],
    rows: ({ subject }, { candidates }) => candidates.map(({ text, score }) => [subject, text, score]),
  },
  "romanization/schemes": {
    columns: ["id", "aliases", "title", "authority", "year"],
    rows: (_asked, { schemes }) =>
      schemes.map(({ id, aliases, title, authority, year }) => [id, aliases, title, authority, year]),
  },
  "names/parse": {
    columns: ["text", "given", "patronymic", "particles", "family", "suffix"],
    rows: ({ subject }, { name: { given, patronymic, particles, family, suffix } }) => [
      [subject, given, patronymic, particles, family, suffix],
    ],
  },
  "names/compare": {
    columns: ["text", "verdict", "score", "reasons"],
    rows: ({ subject }, { verdict, score, reasons }) => [
      [subject, verdict, score, reasons.map(({ reason }) => reason)],
    ],
  },
  "names/match": {
    columns: ["text", "candidate", "score"],
    rows: ({ input }, { results }) =>
      results.flatMap((hits, at) =>
        hits.map(({ index, score }) => [input?.queries[at], input?.candidates[index], score]),
      ),
  },
  "titles/split": {
    columns: ["text", "title", "script", "year"],
    rows: ({ subject }, { titles, year }) => titles.map(({ text, script }) => [subject, text, script, year]),
  },
  "titles/key": {
    columns: ["text", "key", "filing"],
    rows: ({ subject }, { key, filing }) => [[subject, key, filing]],
  },
  "titles/relate": {
    columns: ["text", "relation", "score", "reasons"],
    rows: ({ subject }, { relation, score, reasons }) => [
      [subject, relation, score, reasons.map(({ reason }) => reason)],
    ],
  },
  // The columns from which a catalogue is built: a row for each title, rows of one id are one film.
  "records/read": {
    columns: ["id", "title", "language", "role", "year", "director", "runtimeMinutes", "country"],
    rows: ({ subject }, { record: { titles, year, credits, runtime, countries } }) => {
      const film: readonly Cell[] = [
        year,
        credits.filter(({ role }) => role === "director").map(({ name }) => name.printed),
        runtime && (wholeMinutes(runtime.iso).minutes || undefined),
        countries.map(({ code }) => code),
      ];
      return titles.map(({ text, language, role }) => [subject, text, language, role, ...film]);
    },
  },
  "records/compare": {
    columns: ["film", "record", "title"],
    rows: ({ subjects = [] }, { works }) =>
      works.flatMap(({ records, titles }, film) =>
        records.map((record) => [film + 1, subjects[record], titles[0]?.text]),
      ),
  },
  "records/houses": {
    columns: ["id", "name", "languages", "recognised", "written"],
    rows: (_asked, { houses }) =>
      houses.map(({ id, name, languages, recognised, written }) => [id, name, languages, recognised, written]),
  },
  "catalogues/match": {
    columns: ["text", "decision", "id", "score"],
    rows: ({ subject }, { decision, candidates }) =>
      candidates.length > 0
        ? candidates.map(({ id, score }) => [subject, decision, id, score])
        : [[subject, decision, null, null]],
  },
  "catalogues/cluster": {
    columns: ["work", "source", "id", "title"],
    rows: (_asked, { works }) =>
      works.flatMap(({ id: work, members, titles }) =>
        members.map(({ source, id }) => [work, source, id, titles[0]?.text]),
      ),
  },
  "subtitles/read": {
    columns: ["file", "cue", "start", "end", "text"],
    rows: ({ subject }, { cues = [] }) =>
      cues.map(({ start, end, text }, index) => [subject, index + 1, start, end, text]),
  },
  "subtitles/languages": {
    columns: ["file", "language", "share"],
    rows: ({ subject }, { languages }) => languages.map(({ language, share }) => [subject, language, share]),
  },
  "subtitles/formats": {
    columns: ["id", "extensions", "writes"],
    rows: (_asked, { formats }) => formats.map(({ id, extensions, writes }) => [id, extensions, writes]),
  },
};

const FINDING_COLUMNS = ["name", "severity", "rule", "line", "cue", "place", "message"];

function findingRow(name: string, finding: Finding): readonly Cell[] {
  const { severity, rule, params, cue, message } = finding;
  const { line } = params as { readonly line?: number };
  return [name, severity, rule, line, cue, placeWithin(finding), message];
}

/** A table whose operation is not known beforehand. */
interface AnyTabled {
  readonly columns: Table["columns"];
  rows(asked: object, output: unknown): Table["rows"];
}

/** The answer of a report in rows: what its operation gives, or else its findings. */
export function tableOf(report: Report): Table {
  const tabled: AnyTabled | undefined = TABLES[report.operation];
  if (tabled && "result" in report.answer) {
    return { columns: tabled.columns, rows: tabled.rows(report, report.answer.result) };
  }
  const rows = casesOf(report).flatMap(({ name, findings }) => findings.map((one) => findingRow(name, one)));
  return { columns: FINDING_COLUMNS, rows };
}
