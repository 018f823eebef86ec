import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import { decodeReferences } from "./references.js";
import { samiPieces, type SamiPiece } from "./tags.js";

/** What one `P` says at one `SYNC`. */
export interface SamiParagraph {
  /** The class in lower case; empty without one. */
  readonly track: string;
  readonly text: RunGatherer;
  /** `ID=Source`: the text names who speaks. */
  readonly source: boolean;
}

/** A `SYNC` with its paragraphs. */
export interface SamiSync {
  /** As written; undefined without one. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly paragraphs: SamiParagraph[];
  readonly offset: number;
}

/** What a SAMI file holds. */
export interface SamiContent {
  readonly syncs: readonly SamiSync[];
  readonly title: string;
  readonly sheet: string;
  /** There are remarks that no viewer sees. */
  readonly remarks: boolean;
  /** Text of the body before the first `SYNC`, and where it stands. */
  readonly before: readonly { readonly text: string; readonly offset: number }[];
}

const FLAGS = new Map([
  ["i", "italic"],
  ["em", "italic"],
  ["b", "bold"],
  ["strong", "bold"],
  ["u", "underline"],
] as const);

/** Collects the words of one paragraph: blanks run together as in HTML, `<br>` ends a line. */
class ParagraphText {
  readonly styled = new RunGatherer();
  #open: readonly { readonly tag: string; readonly style: RunStyle }[] = [];
  #blank = false;
  #lineEmpty = true;

  get #style(): RunStyle {
    return this.#open.at(-1)?.style ?? {};
  }

  words(text: string): void {
    // Not the hard blank: `&nbsp;` is how a paragraph says that it is empty, and how French is typeset.
    for (const [at, word] of decodeReferences(text)
      .split(/[ \t\r\n\f]+/)
      .entries()) {
      if (at > 0) this.#blank = true;
      if (word === "") continue;
      this.styled.append((this.#blank && !this.#lineEmpty ? " " : "") + word, this.#style);
      this.#blank = false;
      this.#lineEmpty = false;
    }
  }

  lineEnd(): void {
    this.styled.newline();
    this.#blank = false;
    this.#lineEmpty = true;
  }

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    const flag = FLAGS.get(tag as "i");
    const colour = tag === "font" ? attributes.get("color") : undefined;
    if (flag === undefined && tag !== "font") return;
    const style = { ...this.#style, ...(flag && { [flag]: true }), ...(colour && { colour }) };
    // Deeper than any sensible nesting nothing is remembered: the style stays what it is.
    if (this.#open.length < 32) this.#open = [...this.#open, { tag, style }];
  }

  close(tag: string): void {
    const at = this.#open.findLastIndex((open) => open.tag === tag);
    if (at >= 0) this.#open = this.#open.slice(0, at);
  }
}

/** Walks through the pieces of a file. */
class SamiReading {
  readonly syncs: SamiSync[] = [];
  readonly before: { text: string; offset: number }[] = [];
  readonly #title: string[] = [];
  readonly #sheet: string[] = [];
  #inside: "head" | "title" | "style" | "body" = "head";
  #paragraph: ParagraphText | undefined;
  remarks = false;

  get title(): string {
    return decodeReferences(this.#title.join(" ")).replace(/\s+/g, " ").trim();
  }

  get sheet(): string {
    return this.#sheet.join("\n");
  }

  read(piece: SamiPiece): void {
    if (piece.kind === "tag") this.#tag(piece.name, piece.attributes, piece.offset);
    else if (piece.kind === "comment") this.#comment(piece.text);
    else this.#text(piece.text, piece.offset);
  }

  /** A style sheet stands inside a comment, as HTML had it when there were readers without style sheets. */
  #comment(text: string): void {
    if (this.#inside === "style") this.#sheet.push(text);
    else this.remarks = true;
  }

  #text(text: string, offset: number): void {
    if (this.#inside === "title") this.#title.push(text);
    else if (this.#inside === "style") this.#sheet.push(text);
    else if (this.syncs.length > 0) {
      if (this.#paragraph === undefined && text.trim() === "") return;
      this.#paragraph ??= this.#begin("", false);
      this.#paragraph.words(text);
    } else if (this.#inside === "body" && text.trim() !== "") {
      this.before.push({ text, offset });
    }
  }

  #begin(track: string, source: boolean): ParagraphText {
    const paragraph = new ParagraphText();
    this.syncs.at(-1)!.paragraphs.push({ track: track.toLowerCase(), text: paragraph.styled, source });
    return paragraph;
  }

  #tag(name: string, attributes: ReadonlyMap<string, string>, offset: number): void {
    switch (name) {
      case "sync":
        this.#inside = "body";
        this.#paragraph = undefined;
        this.syncs.push({ start: attributes.get("start"), end: attributes.get("end"), paragraphs: [], offset });
        break;
      case "p":
        if (this.syncs.length === 0) return;
        this.#paragraph = this.#begin(attributes.get("class") ?? "", attributes.get("id")?.toLowerCase() === "source");
        break;
      case "/p":
      case "/sync":
      case "/body":
      case "/sami":
        this.#paragraph = undefined;
        break;
      case "br":
        if (this.#paragraph !== undefined) this.#paragraph.lineEnd();
        break;
      case "title":
      case "style":
        this.#inside = name;
        break;
      case "/title":
      case "/style":
        this.#inside = "head";
        break;
      case "body":
        this.#inside = "body";
        break;
      default:
        if (name.startsWith("/")) this.#paragraph?.close(name.slice(1));
        else this.#paragraph?.open(name, attributes);
    }
  }
}

/** The synchronised paragraphs of a SAMI file, with its title and style sheet. Linear. */
export function samiContent(text: string): SamiContent {
  const reading = new SamiReading();
  for (const piece of samiPieces(text)) reading.read(piece);
  const { syncs, title, before, sheet, remarks } = reading;
  return { syncs, title, sheet, before, remarks };
}
