import { RECORD_LABELS } from "../../../generated/record-words.js";

/** What a label may mean: the role of persons or of companies, or a field of the record. */
export interface LabelMeaning {
  readonly kind: "person" | "company" | "field";
  /** A role of `data/record/roles.json` or a field of `data/record/fields.json`. */
  readonly id: string;
  readonly languages: readonly string[];
}

/** `strong` in any place, `weak` only where nothing else is likely, `letter` only in company of others. */
export type LabelStrength = "strong" | "weak" | "letter";

/** A label as the tables of words have it: how surely it is one, and what may follow it. */
export interface LabelEntry {
  readonly strength: LabelStrength;
  readonly meanings: readonly LabelMeaning[];
}

const STRENGTHS: Readonly<Record<string, LabelStrength>> = { "!": "weak", "?": "letter" };

function meaningOf(packed: string): LabelMeaning {
  const dot = packed.indexOf(".");
  const colon = packed.lastIndexOf(":");
  return {
    kind: packed.slice(0, dot) as LabelMeaning["kind"],
    id: packed.slice(dot + 1, colon),
    languages: packed.slice(colon + 1).split(","),
  };
}

const table = new Map<string, LabelEntry>(
  RECORD_LABELS.split("\n").map((row) => {
    const tab = row.indexOf("\t");
    const strength = STRENGTHS[row.charAt(0)];
    const meanings = row
      .slice(tab + 1)
      .split(" ")
      .map(meaningOf);
    return [row.slice(strength === undefined ? 0 : 1, tab), { strength: strength ?? "strong", meanings }];
  }),
);

const firstWords = new Set([...table.keys()].map((key) => key.split(/[ /&,]/u)[0]!));

/** The most letters that a label of the table has. */
export const LONGEST_LABEL = Math.max(...[...table.keys()].map((key) => key.length));

/** What a label means, by its key; undefined when it is none. */
export function labelEntry(key: string): LabelEntry | undefined {
  return table.get(key);
}

/** Whether some label begins with this folded word. */
export function startsLabel(word: string): boolean {
  return firstWords.has(word);
}
