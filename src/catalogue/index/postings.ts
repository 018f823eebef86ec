import { GRAM_SPACE } from "./grams.js";
import type { GrowingList } from "./growing-list.js";
import type { IndexColumns } from "./index-columns.js";

/**
 * The entries of every gram, in two passes: counted, then filled. `sources` says where each entry came when it was added;
 * counts and grams are in that order.
 */
export function postingsOf(
  sources: Uint32Array,
  counts: GrowingList,
  grams: GrowingList,
): Pick<IndexColumns, "gramStarts" | "postings"> {
  const begins = new Uint32Array(counts.length);
  let total = 0;
  for (let entry = 0; entry < begins.length; entry++) {
    begins[entry] = total;
    total += counts.at(entry);
  }
  const gramStarts = new Uint32Array(GRAM_SPACE + 1);
  let used = 0;
  for (const source of sources) {
    const end = begins[source]! + counts.at(source);
    used += end - begins[source]!;
    for (let at = begins[source]!; at < end; at++) gramStarts[grams.at(at) + 1]! += 1;
  }
  for (let gram = 1; gram < gramStarts.length; gram++) gramStarts[gram]! += gramStarts[gram - 1]!;
  const next = gramStarts.slice(0, -1);
  const postings = new Uint32Array(used);
  for (let entry = 0; entry < sources.length; entry++) {
    const source = sources[entry]!;
    const end = begins[source]! + counts.at(source);
    for (let at = begins[source]!; at < end; at++) postings[next[grams.at(at)]!++] = entry;
  }
  return { gramStarts, postings };
}
