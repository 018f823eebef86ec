import type { EvidenceMap } from "../../../../src/generated/schema-types.js";
import type { Mark } from "../../parts/marked-text.js";
import type { RecordFact } from "./record-facts.js";

/** Where in the page each fact was read. */
export function factMarks(facts: readonly RecordFact[], evidence: EvidenceMap): readonly Mark[] {
  return facts.flatMap(({ pointer, label, colour, confidence }) =>
    (evidence[pointer]?.spans ?? []).map(({ start, end }) => ({
      start,
      end,
      id: pointer,
      colour,
      sure: confidence === "certain",
      title: label,
    })),
  );
}
