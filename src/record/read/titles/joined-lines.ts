import type { Span } from "../../../model/index.js";
import { isMonth, isWeekday } from "../../fields/index.js";
import { spanOf, sub } from "../../stretch.js";
import type { Page } from "../page.js";
import type { TitleCandidate } from "./title-candidates.js";

/** What a colon at the end of a line makes of it and of the title right below. */
export interface JoinedLines {
  /** The line heads the entry as a day heads its showings, or both are one title. */
  readonly as: "heading" | "title";
  readonly text: string;
  readonly span: Span;
}

/** `STAR HARBOUR:`, `Alien:`: words with capitals; `Wir zeigen:` speaks of the title. */
const CAPITALS = /^(?:\p{Lu}[\p{L}\p{M}\p{N}'’-]*\s*)+:$/u;

/** `Vendredi : ⏎ Le Barrage`, `Star Harbour: ⏎ A New Coast`; undefined for lines that are two titles or none. */
export function joinedLines(
  upper: TitleCandidate,
  lower: TitleCandidate | undefined,
  page: Page,
): JoinedLines | undefined {
  const [line, below] = [page.lines[upper.line]!, page.lines[upper.line + 1]];
  const [first, ...more] = upper.split.parts;
  const [second, ...others] = lower?.split.parts ?? [];
  const single = first !== undefined && second !== undefined && more.length + others.length === 0;
  if (!single || lower?.line !== upper.line + 1 || below?.gap !== 0 || !line.text.endsWith(":")) return undefined;
  if (isWeekday(first) || isMonth(first)) return { as: "heading", text: second.text, span: spanOf(second) };
  const head = sub(line, first.start - line.start);
  if (!CAPITALS.test(head.text)) return undefined;
  return { as: "title", text: `${head.text} ${second.text}`, span: { start: first.start, end: spanOf(second).end } };
}
