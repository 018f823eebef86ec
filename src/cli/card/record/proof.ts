import type { Confidence, Evidence, FilmRecord } from "../../../model/index.js";
import { lineColumn } from "../../../text/index.js";
import type { CardStyle } from "../card.js";

const BRUSHES = {
  certain: "faint",
  high: "faint",
  medium: "warning",
  low: "bad",
  unknown: "bad",
} as const satisfies Record<Confidence, string>;

const CONFIDENCES = Object.keys(BRUSHES) as readonly Confidence[];

/** The evidence of a value: its own, or that of the nearest value which holds it. */
function evidenceOf(pointer: string, evidence: FilmRecord["evidence"]): Evidence | undefined {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    if (Object.hasOwn(evidence, place)) return evidence[place];
  }
  return undefined;
}

/** In which line the first of some values stands, how sure the least sure of them is, and how that one is known. */
export function proofOf(
  pointers: readonly string[],
  evidence: FilmRecord["evidence"],
  text: string,
  { messages, paint }: CardStyle,
): string {
  const proofs = pointers.flatMap((pointer) => evidenceOf(pointer, evidence) ?? []);
  const weight = ({ confidence }: Evidence): number => CONFIDENCES.indexOf(confidence);
  const [least] = [...proofs].sort((a, b) => weight(b) - weight(a));
  if (least === undefined) return "";
  const place = proofs.flatMap(({ spans }) => spans).at(0);
  const line = place && messages.say("cli", "card/line", { line: lineColumn(text, place.start).line });
  const sure = messages.say("terms", `confidence/${least.confidence}`);
  const how = messages.say("terms", `evidence/${least.how}`);
  return paint[BRUSHES[least.confidence]](`[${[line, sure, how].filter(Boolean).join(" · ")}]`);
}
