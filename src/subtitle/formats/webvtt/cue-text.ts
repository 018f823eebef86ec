import type { Run } from "../../../model/index.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import { cueTextTokens, type CueTextToken } from "./cue-text-tokens.js";

/** The classes that colour text where no style sheet says otherwise (W3C WebVTT §5.1). */
const COLOURS = new Set(["white", "lime", "cyan", "red", "yellow", "magenta", "blue", "black"]);
/** Whether a class is one that colours text, which a run keeps. */
export function isColourClass(name: string): boolean {
  return COLOURS.has(name);
}

const OBJECTS = new Set(["c", "i", "b", "u", "ruby", "rt", "v", "lang"]);
/** Tags inside tags beyond this change nothing that is seen. */
const DEEPEST = 1000;

interface OpenTag {
  readonly name: string;
  /** The style inside it. */
  readonly style: RunStyle;
}

function styleInside(style: RunStyle, { name, classes, annotation }: CueTextToken & { kind: "start" }): RunStyle {
  const colour = classes.findLast((one) => COLOURS.has(one));
  return {
    ...style,
    ...(name === "i" ? { italic: true } : {}),
    ...(name === "b" ? { bold: true } : {}),
    ...(name === "u" ? { underline: true } : {}),
    ...(name === "v" && annotation !== "" ? { voice: annotation } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

/**
 * The text of a WebVTT cue and how its parts are drawn, by the W3C algorithm (§6.4): tags that are not closed reach to the
 * end, end tags that fit nothing are passed over, ruby text is text, HTML references are resolved. Never throws.
 */
export function readCueText(written: string): { readonly text: string; readonly runs?: readonly Run[] } {
  if (!written.includes("<") && !written.includes("&")) return { text: written };
  const styled = new RunGatherer();
  const open: OpenTag[] = [];
  for (const token of cueTextTokens(written)) {
    const current = open.at(-1);
    switch (token.kind) {
      case "text":
        styled.append(token.text, current?.style);
        break;
      case "start":
        if (!OBJECTS.has(token.name) || (token.name === "rt" && current?.name !== "ruby")) break;
        if (open.length < DEEPEST) open.push({ name: token.name, style: styleInside(current?.style ?? {}, token) });
        break;
      case "end":
        if (token.name === current?.name) open.pop();
        else if (token.name === "ruby" && current?.name === "rt") open.splice(-2);
        break;
      case "timestamp":
        break;
    }
  }
  return styled.cueText;
}
