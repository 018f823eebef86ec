import { finding } from "../../../check/index.js";
import type { Reading } from "../../reading.js";
import { plays, type Item } from "./item.js";

/** Notes that the version depends on the house or the screening ("je nach Kino"), when a version was read at all. */
export function noteVenue(items: readonly Item[], reading: Reading): Reading {
  const words = reading.tag === null ? [] : items.filter((item) => plays(item, "venue"));
  if (reading.tag === null || words.length === 0) return reading;
  const findings = words.map(({ raw, start, end }) =>
    finding("version-tag/venue-dependent", { text: raw }, { span: { start, end } }),
  );
  const tag = { ...reading.tag, ambiguity: [...reading.tag.ambiguity, "venue-dependent" as const] };
  return { ...reading, tag, findings: [...reading.findings, ...findings] };
}
