import { finding } from "../../check/index.js";
import type { Finding } from "../../model/index.js";
import { secondsOf } from "../running-seconds.js";
import type { FilmWork, RecordConflict } from "./film-work.js";

const MINUTE = 60;

/** Minutes to show: whole, or with one decimal. */
function minutesOf(duration: string): string {
  return String(Math.round(((secondsOf(duration) ?? 0) / MINUTE) * 10) / 10);
}

function conflictFinding({ field, values, verdict }: RecordConflict): Finding {
  const said = values.map(({ value }) => value);
  const place = { pointer: `/${values[1]?.records[0] ?? 0}/${field}` };
  switch (verdict) {
    case "rounding":
      return finding("record/runtime-rounding", { minutes: said.map(minutesOf) }, place);
    case "frame-rate":
      return finding("record/runtime-frame-rate", { minutes: said.map(minutesOf) }, place);
    case "other-cut":
      return finding("record/runtime-other-cut", { minutes: said.map(minutesOf) }, place);
    case "neighbouring-years":
      return finding("record/year-neighbouring", { years: said }, place);
    case "incomplete":
    case "successor-state":
    case "other-copy":
      return finding("record/records-differ", { field, values: said }, place);
    case "contradiction":
      return finding("record/records-contradict", { field, values: said }, place);
  }
}

/** A finding for every field on which records of one film differ; it points at the first record that says something else. */
export function conflictFindings(works: readonly FilmWork[]): readonly Finding[] {
  return works.flatMap(({ conflicts }) => conflicts.map(conflictFinding));
}
