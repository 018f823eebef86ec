import { attributeOf, XML_NAMESPACE, type XmlElement, type XmlText } from "../../../xml/index.js";
import type { RunStyle } from "../run-gatherer.js";
import type { ElementTimes, WrittenTimes } from "./element-times.js";
import type { Paragraph, Piece } from "./paragraph.js";
import { inheritedStyle, type StyleSheet, type TtmlStyle } from "./style-sheet.js";
import { common, type TimeWindow } from "./time-windows.js";
import { isTimedText } from "./ttml-names.js";
import type { TtmlRegion } from "./ttml-regions.js";

/** Elements of timed text that hold no text of the film; `head` and all it may hold. */
const NO_CONTENT = new Set(
  "head metadata set animate animation style styling initial layout region audio font data chunk source resources profile features feature extensions extension copyright title desc agent actor name".split(
    " ",
  ),
);
const BLOCKS = new Set(["tt", "body", "div", "p"]);
/** Ruby annotation, and the brackets around it for those who cannot show it (TTML2 §10.2.36). */
const ANNOTATIONS = new Set(["text", "textContainer", "delimiter"]);
/** What players that read TTML loosely take from HTML. */
const HTML_STYLES: Readonly<Record<string, TtmlStyle>> = {
  i: { italic: true },
  em: { italic: true },
  b: { bold: true },
  strong: { bold: true },
  u: { underline: true },
};
const WHITE = /^(?:white|#f{6}(?:f{2})?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/i;

/** What an element hands down. */
interface Surroundings {
  /** What its times count from: its container's beginning or, in sequence, the end of the one before. */
  readonly reference: number;
  /** Nothing lasts longer than what it stands in. */
  readonly limit: number;
  readonly windows: readonly TimeWindow[];
  readonly style: TtmlStyle;
  readonly region: TtmlRegion | undefined;
  readonly preserve: boolean;
}

interface Opened {
  /** For its children, counted from its own beginning. */
  readonly inside: Surroundings;
  readonly own: TtmlStyle;
  readonly written: WrittenTimes;
  readonly begin: number;
  readonly sequence: boolean;
  /** When it ends by its own times, not what it holds. */
  readonly explicitEnd: number | undefined;
}

function runStyle(style: TtmlStyle, region: TtmlRegion | undefined): RunStyle {
  const { italic, bold, underline, colour } = region === undefined ? style : inheritedStyle(region.style, style);
  return {
    ...(italic && { italic }),
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(colour !== undefined && colour !== "" && !WHITE.test(colour) && { colour }),
  };
}

/** Goes through the content of a document once and gathers its paragraphs, with the times at which each piece is seen. */
export class ContentReader {
  readonly paragraphs: Paragraph[] = [];

  constructor(
    private readonly root: XmlElement,
    private readonly styles: StyleSheet,
    private readonly regions: ReadonlyMap<string, TtmlRegion>,
    private readonly times: ElementTimes,
  ) {}

  read(): readonly Paragraph[] {
    const everything: Surroundings = {
      reference: 0,
      limit: Infinity,
      windows: [{ start: 0, end: Infinity }],
      style: {},
      region: undefined,
      preserve: false,
    };
    this.#block(this.root, everything);
    return this.paragraphs;
  }

  #open(element: XmlElement, around: Surroundings): Opened {
    const written = this.times.of(element);
    const begin = around.reference + (written.begin ?? 0);
    const explicitEnd = written.end === undefined ? undefined : around.reference + written.end;
    const limit = Math.min(around.limit, explicitEnd ?? Infinity);
    const own = { ...HTML_STYLES[element.local], ...this.styles.of(element) };
    const region = this.regions.get(attributeOf(element, "region")?.trim() ?? "") ?? around.region;
    const space = attributeOf(element, "space", XML_NAMESPACE);
    return {
      own,
      written,
      begin,
      explicitEnd,
      sequence: attributeOf(element, "timeContainer")?.trim() === "seq",
      inside: {
        reference: begin,
        limit,
        windows: common(around.windows, this.times.shown(element, own, { begin, end: limit })),
        style: inheritedStyle(around.style, own),
        region,
        preserve: space === undefined ? around.preserve : space === "preserve",
      },
    };
  }

  /** When a time container ends (TTML §10.2.3, §10.4): by its own times, else with its last child. */
  #end({ begin, explicitEnd, inside }: Opened, lastEnd: number): number {
    return Math.max(begin, Math.min(explicitEnd ?? lastEnd, inside.limit));
  }

  /** Reads `tt`, `body` or `div`; gives when it ends. */
  #block(element: XmlElement, around: Surroundings): number {
    const opened = this.#open(element, around);
    const { inside, begin, sequence } = opened;
    if (element.attributes.some(({ local }) => local === "backgroundImage")) this.#picture(element, opened);
    let lastEnd = begin;
    for (const child of element.children) {
      if (child.kind === "text" || !isTimedText(child, this.root) || NO_CONTENT.has(child.local)) continue;
      const surroundings = sequence ? { ...inside, reference: lastEnd } : inside;
      const end = this.#blockChild(child, surroundings);
      lastEnd = sequence ? end : Math.max(lastEnd, end);
    }
    return this.#end(opened, lastEnd);
  }

  #blockChild(child: XmlElement, around: Surroundings): number {
    if (child.local === "p" || child.local === "span") return this.#paragraph(child, around);
    if (child.local === "image") {
      const opened = this.#open(child, around);
      this.#picture(child, opened);
      return this.#end(opened, Infinity);
    }
    return this.#block(child, around);
  }

  #picture(element: XmlElement, { inside, own, written }: Opened): void {
    const timed = written.begin !== undefined || written.end !== undefined;
    this.paragraphs.push({
      element,
      style: own,
      region: inside.region,
      windows: inside.windows,
      timed,
      image: true,
      pieces: [],
    });
  }

  #paragraph(element: XmlElement, around: Surroundings): number {
    const opened = this.#open(element, around);
    const { inside, written, begin, explicitEnd } = opened;
    const isReversed = explicitEnd !== undefined && explicitEnd <= begin && begin < around.limit;
    const paragraph: Paragraph = {
      element,
      style: inside.style,
      region: inside.region,
      windows: inside.windows,
      ...(isReversed && around.windows.length > 0 && { reversed: { start: begin, end: explicitEnd } }),
      timed: written.begin !== undefined || written.end !== undefined,
      image: false,
      pieces: [],
    };
    this.paragraphs.push(paragraph);
    return this.#end(opened, this.#inline(element, opened, paragraph, around));
  }

  /** Reads what stands in a `p` or `span`; gives when the last of it ends. `block` is what the paragraph stands in. */
  #inline(element: XmlElement, opened: Opened, paragraph: Paragraph, block: Surroundings): number {
    const { inside, begin, sequence } = opened;
    const style = runStyle(inside.style, inside.region);
    let lastEnd = begin;
    for (const child of element.children) {
      if (child.kind === "text") {
        if (this.#text(child, opened, style, paragraph)) lastEnd = inside.limit;
        continue;
      }
      if (!isTimedText(child, this.root) || NO_CONTENT.has(child.local)) continue;
      if (BLOCKS.has(child.local)) {
        // A block cannot stand in a paragraph: the end tag of that was lost.
        this.#blockChild(child, block);
        continue;
      }
      if (child.local === "br") {
        const { inside: broken } = this.#open(child, inside);
        paragraph.pieces.push({ ...this.#piece(broken, style), text: "", isBreak: true });
        continue;
      }
      const inner = this.#open(child, sequence ? { ...inside, reference: lastEnd } : inside);
      if (ANNOTATIONS.has(inner.own.ruby ?? "")) continue;
      const end = this.#end(inner, this.#inline(child, inner, paragraph, block));
      lastEnd = sequence ? end : Math.max(lastEnd, end);
    }
    return lastEnd;
  }

  #piece({ region, windows, preserve }: Surroundings, style: RunStyle): Omit<Piece, "text" | "isBreak"> {
    return { preserve, style, region, windows: region === undefined ? windows : common(windows, region.windows) };
  }

  /**
   * Adds text. It lasts as long as what it stands in, but no time at all in a sequence (TTML §10.4): there only blanks are
   * kept. Whether it is text that lasts.
   */
  #text({ text }: XmlText, { inside, sequence }: Opened, style: RunStyle, paragraph: Paragraph): boolean {
    const isBlank = !/[^ \t\r\n]/.test(text);
    if (isBlank || !sequence) paragraph.pieces.push({ ...this.#piece(inside, style), text, isBreak: false });
    return !isBlank && !sequence;
  }
}
