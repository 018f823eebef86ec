import type { Finding, Lang } from "../../model/index.js";

/** Where a stream of cues goes when only its figures are wanted. */
export interface FiguresSink {
  /** Times in milliseconds, and the UTF-16 units of the plain text. */
  readonly cue: (start: number, end: number | null, characters: number) => void;
  readonly finding: (found: Finding) => void;
  /** What the file itself says it is in. */
  readonly language: (declared: Lang) => void;
}
