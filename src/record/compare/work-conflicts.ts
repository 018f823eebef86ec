import { historicState } from "../../language/index.js";
import { byValue } from "./by-value.js";
import type { ConflictField, ConflictVerdict, RecordConflict } from "./film-work.js";
import type { RecordFacts } from "./record-facts.js";
import { explainRunningTimes } from "./running-times.js";
import { statedVersion } from "./stated-version.js";

interface FieldRule {
  readonly field: ConflictField;
  /** What a record says; undefined when it says nothing. */
  readonly valueOf: (record: RecordFacts) => string | undefined;
  readonly explain: (records: readonly RecordFacts[]) => ConflictVerdict;
}

/** Whether each list of countries is part of the longest one. */
function isIncomplete(lists: readonly (readonly string[])[]): boolean {
  const longest = [...lists].sort((a, b) => b.length - a.length)[0] ?? [];
  return lists.every((list) => list.every((code) => longest.includes(code)));
}

const successorsOf = (code: string): readonly string[] => historicState(code)?.successors ?? [code];

function explainCountries(records: readonly RecordFacts[]): ConflictVerdict {
  const lists = records.map(({ countries }) => countries);
  if (isIncomplete(lists)) return "incomplete";
  const today = lists.map((list) => list.map((code) => successorsOf(code)));
  const meet = today.every((list) =>
    today.every((other) =>
      list.every(
        (codes) => list.length > other.length || other.some((them) => them.some((code) => codes.includes(code))),
      ),
    ),
  );
  return meet ? "successor-state" : "contradiction";
}

function explainYears(records: readonly RecordFacts[]): ConflictVerdict {
  const years = records.map(({ year }) => year ?? 0);
  return Math.max(...years) - Math.min(...years) <= 1 ? "neighbouring-years" : "contradiction";
}

const FIELDS: readonly FieldRule[] = [
  { field: "year", valueOf: ({ year }) => year?.toString(), explain: explainYears },
  {
    field: "runtime",
    valueOf: ({ seconds, place }) => (seconds === undefined ? undefined : place.member("runtime").member("iso").text),
    explain: (records) => explainRunningTimes(records.map(({ seconds }) => seconds ?? 0)),
  },
  {
    field: "countries",
    // The order is a house's habit.
    valueOf: ({ countries }) => [...new Set(countries)].sort().join(", ") || undefined,
    explain: explainCountries,
  },
  {
    field: "colour",
    valueOf: ({ place }) => place.member("colour").member("value").text,
    explain: () => "contradiction",
  },
  { field: "form", valueOf: ({ place }) => place.member("form").member("value").text, explain: () => "contradiction" },
  { field: "version", valueOf: ({ place }) => statedVersion(place), explain: () => "other-copy" },
];

function sameValue({ field }: FieldRule, value: string, record: RecordFacts): string {
  // PT120M and PT2H are one running time.
  return field === "runtime" ? String(record.seconds) : value;
}

/** The fields on which the records of a work differ. Who does not state a field does not differ. */
export function workConflicts(records: readonly RecordFacts[]): readonly RecordConflict[] {
  return FIELDS.flatMap((rule) => {
    const stated = records.flatMap((record) => {
      const value = rule.valueOf(record);
      return value === undefined ? [] : [{ record: record.index, value: { value, of: record } }];
    });
    const values = byValue(stated, ({ value, of }) => sameValue(rule, value, of)).map((found) => ({
      value: found.value.value,
      records: found.records,
    }));
    if (values.length < 2) return [];
    return [{ field: rule.field, values, verdict: rule.explain(stated.map(({ value }) => value.of)) }];
  });
}
