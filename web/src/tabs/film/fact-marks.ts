import type { EvidenceMap, Span } from "../../../../src/generated/schema-types.js";
import type { Mark } from "../../parts/marked-text.js";
import type { RecordFact } from "./record-facts.js";

/** A bracket that is opened inside a stretch and closed right behind it belongs to it: `Krotova (Anna)`. */
function withBracket({ start, end }: Span, page: string): Span {
  const text = page.slice(start, end);
  const isOpen = text.lastIndexOf("(") > text.lastIndexOf(")");
  return { start, end: isOpen && page[end] === ")" ? end + 1 : end };
}

/** Where in the page each fact was read. */
export function factMarks(facts: readonly RecordFact[], evidence: EvidenceMap, page: string): readonly Mark[] {
  return facts.flatMap(({ pointer, label, colour, confidence }) =>
    (evidence[pointer]?.spans ?? []).map((span) => ({
      ...withBracket(span, page),
      id: pointer,
      colour,
      sure: confidence === "certain",
      title: label,
    })),
  );
}
