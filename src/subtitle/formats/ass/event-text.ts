import type { UnkeptPart } from "../../../model/index.js";
import type { Alignment } from "../alignment.js";
import { swappedColour } from "../rgb-colour.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import { WORD_JOINER } from "../word-joiner.js";
import type { AssStyle, AssStyles } from "./styles.js";
import { unkeptOverrides } from "./unkept-overrides.js";
import { oldAlignment, padAlignment } from "./written-alignment.js";

/** What the Text column of an event says. */
export interface EventText {
  readonly styled: RunGatherer;
  /** From the first override that names one (the renderers let the first win). */
  readonly alignment: Alignment | undefined;
  /** Some of it is drawing commands, which are not text. */
  readonly drawing: boolean;
  /** What else it says. */
  readonly unkept: ReadonlySet<UnkeptPart>;
}

interface Drawn {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: string | undefined;
}

/** One override: a name, its value. Only those that a cue keeps are looked for; `\p` must not be taken for `\pos`. */
const OVERRIDE = /^(an|a|b|i|u|1c|c|p|r)(?![a-z(])\s*([^()]*)$/i;
const RESET = /^r([^()]*)$/;
const COLOUR = /^&?h?([0-9a-f]{1,8})&?$/i;

/** `&HBBGGRR&` as `#rrggbb`; undefined for nothing, or what is no colour. */
function colourOf(value: string): string | undefined {
  const digits = COLOUR.exec(value.trim())?.[1]?.padStart(6, "0").slice(-6).toLowerCase();
  return digits && `#${swappedColour(digits)}`;
}

/** `\b1` and weights from 600 are bold; no value goes back to the style. */
function isBold(value: string, style: boolean): boolean {
  const weight = Number(value);
  return value === "" || Number.isNaN(weight) ? style : weight === 1 || weight >= 600;
}

function isSet(value: string, style: boolean): boolean {
  return value === "" ? style : value !== "0";
}

function runStyle(drawn: Drawn, voice: string): RunStyle {
  return {
    ...(drawn.italic && { italic: true }),
    ...(drawn.bold && { bold: true }),
    ...(drawn.underline && { underline: true }),
    ...(drawn.colour !== undefined && { colour: drawn.colour }),
    ...(voice !== "" && { voice }),
  };
}

const start = (style: AssStyle): Drawn => ({ ...style, colour: undefined });

/** The overrides of a block, without what stands in parentheses: `\t(\i1)` is an animation, not italics. */
function overridesOf(block: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = -1;
  for (let at = 0; at < block.length; at++) {
    const char = block[at];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (char === "\\" && depth === 0) {
      if (from >= 0) parts.push(block.slice(from, at));
      from = at + 1;
    }
  }
  if (from >= 0) parts.push(block.slice(from));
  return parts;
}

/** What stands for a character in event text: line ends, the hard blank, and the braces as libass writes them. */
const ESCAPES: Readonly<Record<string, string>> = { N: "\n", n: "\n", h: " ", "{": "{", "}": "}" };

/** Plain text up to a brace, its escapes resolved. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  let out = "";
  let from = 0;
  for (let at = text.indexOf("\\"); at >= 0 && at + 1 < text.length; at = text.indexOf("\\", at)) {
    const next = text[at + 1]!;
    const escape = ESCAPES[next];
    if (escape !== undefined) {
      out += text.slice(from, at) + escape;
      from = at + 2;
    } else if (next === WORD_JOINER) {
      out += text.slice(from, at + 1);
      from = at + 2;
    }
    at = Math.max(from, at + 1);
  }
  return out + text.slice(from);
}

/**
 * Reads the Text column of an event: `{…}` blocks are overrides or comments and no text, an opening brace that is never
 * closed is text (as libass has it). Linear.
 */
export function eventText(text: string, styleName: string, styles: AssStyles, voice: string): EventText {
  const styled = new RunGatherer();
  let style = styles.of(styleName);
  let drawn = start(style);
  let run = runStyle(drawn, voice);
  let alignment: Alignment | undefined;
  let drawingScale = 0;
  let drawing = false;
  const unkept = new Set<UnkeptPart>();

  const override = (part: string): void => {
    const reset = RESET.exec(part);
    if (reset !== null) {
      if (reset[1]!.trim() !== "") style = styles.of(reset[1]!);
      else style = styles.of(styleName);
      drawn = start(style);
      return;
    }
    const [, name = "", given = ""] = OVERRIDE.exec(part) ?? [];
    const value = given.trim();
    switch (name.toLowerCase()) {
      case "i":
        drawn = { ...drawn, italic: isSet(value, style.italic) };
        break;
      case "b":
        drawn = { ...drawn, bold: isBold(value, style.bold) };
        break;
      case "u":
        drawn = { ...drawn, underline: isSet(value, style.underline) };
        break;
      case "c":
      case "1c":
        drawn = { ...drawn, colour: colourOf(value) };
        break;
      case "an":
        alignment ??= padAlignment(value);
        break;
      case "a":
        alignment ??= oldAlignment(value);
        break;
      case "p":
        drawingScale = Number(value) || 0;
        break;
    }
  };

  const literal = (piece: string): void => {
    if (drawingScale === 0) styled.append(unescaped(piece), run);
    else if (piece.trim() !== "") drawing = true;
  };

  let at = 0;
  while (at < text.length) {
    const open = openingBrace(text, at);
    const close = open < 0 ? -1 : text.indexOf("}", open);
    // Without a closing brace all that follows is text, and nothing is looked for any more.
    if (close < 0) break;
    literal(text.slice(at, open));
    const block = text.slice(open + 1, close);
    for (const part of unkeptOverrides(block)) unkept.add(part);
    if (block.includes("\\")) {
      for (const part of overridesOf(block)) override(part);
      run = runStyle(drawn, voice);
    }
    at = close + 1;
  }
  literal(text.slice(at));
  return { styled, alignment, drawing, unkept };
}

/** The next `{` that is not written `\{`. */
function openingBrace(text: string, from: number): number {
  let at = text.indexOf("{", from);
  while (at > from && text[at - 1] === "\\") at = text.indexOf("{", at + 1);
  return at;
}
