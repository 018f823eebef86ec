import type { CueSettings, Run } from "../../../model/index.js";
import { alignmentSettings, isAlignment } from "../alignment.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";

/** The text of a cue with its markup taken out. */
export interface SrtText {
  readonly text: string;
  readonly runs?: readonly Run[];
  /** Where `{\an8}` and the like put the cue. */
  readonly settings?: CueSettings;
}

const NAMES = ["i", "b", "u", "s", "font", "br"] as const;
type Name = (typeof NAMES)[number];

/** A tag, and where it ends. */
interface Tag {
  readonly name: Name;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

/** Longer attributes are text. */
const LONGEST_TAG = 400;

/** The name of a tag at an offset; undefined where letters make another word. */
function nameAt(text: string, at: number): Name | undefined {
  return NAMES.find((name) => {
    if (text.slice(at, at + name.length).toLowerCase() !== name) return false;
    const next = text[at + name.length];
    return next === ">" || next === " " || next === "/" || next === "\t" || next === "\n";
  });
}

/** The tag that begins at a `<`; undefined when what follows is text: `<3`, `<pad>`, `<i` without an end. */
function tagAt(text: string, at: number): Tag | undefined {
  const closing = text[at + 1] === "/";
  let from = at + (closing ? 2 : 1);
  if (closing && text[from] === " ") from++;
  const name = nameAt(text, from);
  if (name === undefined) return undefined;
  for (let end = from + name.length; end < text.length && end - at < LONGEST_TAG; end++) {
    const char = text[end];
    if (char === "<") return undefined;
    if (char === ">") return { name, closing, attributes: text.slice(from + name.length, end), end: end + 1 };
  }
  return undefined;
}

/** Where an override block `{\…}` that begins at an offset ends; -1 when it is text. */
function overrideEnd(text: string, at: number): number {
  if (text[at + 1] !== "\\") return -1;
  for (let end = at + 2; end < text.length && end - at < LONGEST_TAG; end++) {
    if (text[end] === "{" || text[end] === "\n") return -1;
    if (text[end] === "}") return end + 1;
  }
  return -1;
}

/** What is switched on at a point of a text. */
class Drawing {
  readonly #open: Record<"i" | "b" | "u", number> = { i: 0, b: 0, u: 0 };
  readonly #colours: (string | undefined)[] = [];
  settings: CueSettings | undefined;

  tag({ name, closing, attributes }: Tag): void {
    if (name === "font") {
      if (closing) this.#colours.pop();
      else this.#colours.push(/\bcolor\s?=\s?["']?([^"'\s>]{1,40})/i.exec(attributes)?.[1] ?? this.#colours.at(-1));
    } else if (name === "i" || name === "b" || name === "u") {
      this.#open[name] = closing ? Math.max(0, this.#open[name] - 1) : this.#open[name] + 1;
    }
  }

  /** An override block of ASS that found its way into a file: `{\an8}`, `{\i1}`. */
  override(block: string): void {
    for (const [, name, value] of block.matchAll(/\\(i|b|u|an)(\d)(?!\d)/g)) {
      const key = Number(value);
      if (name === "an") this.settings = isAlignment(key) ? alignmentSettings(key) : undefined;
      else this.#open[name as "i" | "b" | "u"] = value === "0" ? 0 : 1;
    }
  }

  get style(): RunStyle {
    const { i, b, u } = this.#open;
    const colour = this.#colours.at(-1);
    return {
      ...(i > 0 ? { italic: true } : {}),
      ...(b > 0 ? { bold: true } : {}),
      ...(u > 0 ? { underline: true } : {}),
      ...(colour === undefined ? {} : { colour }),
    };
  }
}

/**
 * Takes the markup out of the text of an SRT cue: `<i> <b> <u> <s> <font>` and `{\…}` are markup, `<br>` is a line end, and
 * all else is text, as SRT has no way to write a `<` that is meant. Entities stay as they are. Linear; never throws.
 */
export function readSrtText(written: string): SrtText {
  if (!written.includes("<") && !written.includes("{\\")) return { text: written };
  const drawing = new Drawing();
  const styled = new RunGatherer();
  let from = 0;
  for (let at = 0; at < written.length;) {
    const char = written.charCodeAt(at);
    const tag = char === 60 ? tagAt(written, at) : undefined;
    const end = tag?.end ?? (char === 123 ? overrideEnd(written, at) : -1);
    if (end < 0) {
      at++;
      continue;
    }
    styled.append(written.slice(from, at), drawing.style);
    if (tag === undefined) drawing.override(written.slice(at, end));
    else if (tag.name === "br") styled.append("\n", drawing.style);
    else drawing.tag(tag);
    at = from = end;
  }
  styled.append(written.slice(from), drawing.style);
  return drawing.settings === undefined ? styled.cueText : { ...styled.cueText, settings: drawing.settings };
}
