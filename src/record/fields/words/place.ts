import type { Span } from "../../../model/index.js";
import type { Stretch } from "../../stretch.js";
import type { Token } from "./tokens.js";

/** The source text's span of the tokens `from` up to but not including `to`. */
export function spanOfTokens(of: Stretch, tokens: readonly Token[], from: number, to: number): Span {
  const start = of.start + (tokens[from]?.start ?? 0);
  return { start, end: of.start + (tokens[to - 1]?.end ?? 0) };
}

/** Whether two neighbouring tokens touch, with no blank between them. */
export function touch(tokens: readonly Token[], left: number): boolean {
  const end = tokens[left]?.end;
  return end !== undefined && tokens[left + 1]?.start === end;
}
