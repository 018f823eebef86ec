import type { UnkeptPart } from "../../../model/index.js";

/** Overrides that a cue does not keep, each by its name and what must follow it, so that `\pos` is not taken for `\p`. */
const OVERRIDES: readonly (readonly [pattern: RegExp, part: UnkeptPart])[] = [
  [/\\k[fot]?\s?\d/i, "inner-times"],
  [/\\fade?\s?\(/i, "fading"],
  [/\\(?:t|move)\s?\(/i, "movement"],
  [/\\(?:pos|move|org|i?clip)\s?\(/i, "position"],
  [
    /\\(?:fn|fs[cp]?[xy]?-?\d|fr[xyz]?-?\d|fa[xy]|[xy]?(?:bord|shad)|be\d|blur|alpha|[1-4]a&|[2-4]c&|[qs]\d)/i,
    "styles",
  ],
];

/**
 * What an override block of ASS says that a cue does not keep. A block without any override is a remark.
 *
 * @example unkeptOverrides("\\fad(200,200)\\i1") // ["fading"]
 */
export function unkeptOverrides(block: string): readonly UnkeptPart[] {
  if (!block.includes("\\")) return block.trim() === "" ? [] : ["notes"];
  return OVERRIDES.filter(([pattern]) => pattern.test(block)).map(([, part]) => part);
}
