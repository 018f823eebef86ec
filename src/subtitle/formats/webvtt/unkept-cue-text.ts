import type { UnkeptPart } from "../../../model/index.js";
import { cueTextTokens, type CueTextToken } from "./cue-text-tokens.js";
import { isColourClass } from "./cue-text.js";

function unkeptOf(token: CueTextToken): readonly UnkeptPart[] {
  if (token.kind === "timestamp") return ["inner-times"];
  if (token.kind !== "start") return [];
  return [
    ...(token.classes.every(isColourClass) ? [] : (["classes"] as const)),
    ...(token.name === "ruby" ? (["ruby"] as const) : []),
    ...(token.name === "lang" ? (["passage-languages"] as const) : []),
  ];
}

/** What the text of a WebVTT cue says that its runs do not keep: classes that are no colour, glosses, times of words, languages. */
export function unkeptInCueText(written: string): readonly UnkeptPart[] {
  return written.includes("<") ? [...cueTextTokens(written)].flatMap(unkeptOf) : [];
}
