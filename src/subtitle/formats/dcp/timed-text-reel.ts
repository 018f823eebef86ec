import type { Lang, TimedTextStandard } from "../../../model/index.js";
import { childrenOf, type XmlDocument, type XmlElement } from "../../../xml/index.js";
import { PLAIN, type RunStyle } from "../run-gatherer.js";
import { timedTextDialect, timedTextStandard, type TimedTextDialect } from "./timed-text-edition.js";
import { declaredLanguage } from "./timed-text-language.js";
import { fontStyle, linePosition, textLine, type TimedTextLine } from "./timed-text-line.js";
import { timedTextTime, type TimedTextClock, type TimedTextTime } from "./timed-text-time.js";
import { headerText, looseAttribute } from "./timed-text-xml.js";

/** A time attribute or element, as written and as read; `time` is undefined when it cannot be read. */
export interface WrittenTime {
  readonly name: string;
  readonly text: string;
  readonly time: TimedTextTime | undefined;
}

/** One `Subtitle` of a reel. */
export interface TimedTextEvent {
  readonly element: XmlElement;
  /** The number of its cue, from 1; null for an event that has no start and is left out. */
  readonly cue: number | null;
  readonly timeIn: WrittenTime | undefined;
  readonly timeOut: WrittenTime | undefined;
  readonly fadeUp: WrittenTime | undefined;
  readonly fadeDown: WrittenTime | undefined;
  readonly spotNumber: string | undefined;
  /** In document order. */
  readonly lines: readonly TimedTextLine[];
}

/** A timed text document, seen through its own terms. The reader and the checks look at it alike. */
export interface TimedTextReel {
  readonly dialect: TimedTextDialect;
  readonly standard: TimedTextStandard | undefined;
  readonly root: XmlElement;
  readonly clock: TimedTextClock;
  /** Where the frame rate is from; `assumed` when nothing says it. */
  readonly rateFrom: "ticks" | "file" | "caller" | "assumed";
  readonly language: Lang | null;
  readonly startTime: WrittenTime | undefined;
  readonly events: readonly TimedTextEvent[];
  /** Every `Font` inside the root. */
  readonly fonts: readonly XmlElement[];
  readonly loadFonts: readonly XmlElement[];
}

const ASSUMED_RATE = 24;
const FASTEST = 1000;

/** Frames a second from `24`, `24 1` or `24000/1001`; undefined when it is no rate. */
export function frameRateOf(text: string | undefined): number | undefined {
  const [, frames, seconds = "1"] = /^\s*(\d{1,7}(?:\.\d{1,6})?)(?:[\s/]+(\d{1,7}))?\s*$/.exec(text ?? "") ?? [];
  const rate = Number(frames) / Number(seconds);
  return rate >= 1 && rate <= FASTEST ? rate : undefined;
}

function clockOf(
  root: XmlElement,
  dialect: TimedTextDialect,
  told: number | undefined,
): Pick<TimedTextReel, "clock" | "rateFrom"> {
  if (dialect === "interop") return { clock: { unit: "ticks" }, rateFrom: "ticks" };
  const stated = frameRateOf(headerText(root, "TimeCodeRate")) ?? frameRateOf(headerText(root, "EditRate"));
  if (stated !== undefined) return { clock: { unit: "frames", rate: stated }, rateFrom: "file" };
  if (told !== undefined && told >= 1 && told <= FASTEST)
    return { clock: { unit: "frames", rate: told }, rateFrom: "caller" };
  return { clock: { unit: "frames", rate: ASSUMED_RATE }, rateFrom: "assumed" };
}

/** What is gathered while walking down the tree. */
class Walk {
  readonly events: TimedTextEvent[] = [];
  readonly fonts: XmlElement[] = [];
  readonly #clock: TimedTextClock;
  #cues = 0;

  constructor(clock: TimedTextClock) {
    this.#clock = clock;
  }

  /** Finds the events at and below an element, `Subtitle` inside `Subtitle` (where an end tag is missing) included. */
  visit(element: XmlElement, style: RunStyle): void {
    const below = (inner: RunStyle): void => {
      for (const child of childrenOf(element)) this.visit(child, inner);
    };
    if (element.local === "Subtitle") this.#event(element, style);
    else if (element.local === "Font") this.#font(element, style, below);
    else below(style);
  }

  #font(element: XmlElement, style: RunStyle, inside: (style: RunStyle) => void): void {
    this.fonts.push(element);
    inside(fontStyle(element, style));
  }

  #event(element: XmlElement, style: RunStyle): void {
    const timeIn = this.#time(element, "TimeIn");
    const lines: TimedTextLine[] = [];
    const nested: (readonly [XmlElement, RunStyle])[] = [];
    const at = this.events.length;
    const cue = timeIn?.time === undefined ? null : ++this.#cues;
    this.#lines(element, style, lines, nested);
    this.events[at] = {
      element,
      cue,
      timeIn,
      timeOut: this.#time(element, "TimeOut"),
      fadeUp: this.#time(element, "FadeUpTime"),
      fadeDown: this.#time(element, "FadeDownTime"),
      spotNumber: looseAttribute(element, "SpotNumber"),
      lines,
    };
    for (const [inner, innerStyle] of nested) this.#event(inner, innerStyle);
  }

  #lines(
    parent: XmlElement,
    style: RunStyle,
    lines: TimedTextLine[],
    nested: (readonly [XmlElement, RunStyle])[],
  ): void {
    for (const element of childrenOf(parent)) {
      if (element.local === "Text") {
        lines.push(textLine(element, style));
        this.#fontsOf(element);
      } else if (element.local === "Image") lines.push(imageLine(element));
      else if (element.local === "Subtitle") nested.push([element, style]);
      else if (element.local === "Font")
        this.#font(element, style, (inner) => this.#lines(element, inner, lines, nested));
      else this.#lines(element, style, lines, nested);
    }
  }

  #fontsOf(parent: XmlElement): void {
    for (const element of childrenOf(parent)) {
      if (element.local === "Font") this.fonts.push(element);
      this.#fontsOf(element);
    }
  }

  #time(element: XmlElement, name: string): WrittenTime | undefined {
    const text = looseAttribute(element, name);
    return text === undefined ? undefined : { name, text, time: timedTextTime(text, this.#clock) };
  }
}

function imageLine(element: XmlElement): TimedTextLine {
  const text = element.children
    .map((node) => (node.kind === "text" ? node.text : ""))
    .join("")
    .trim();
  return { kind: "image", position: linePosition(element), text, element };
}

/**
 * Opens a timed text document. `fallback` is the dialect of a document whose outermost element is neither root, as in a
 * damaged file; without it such a document gives undefined, as does one without any element. `frameRate` is used where an
 * SMPTE file states none; 24 where nobody does.
 */
export function timedTextReel(
  document: XmlDocument,
  options: { readonly fallback?: TimedTextDialect; readonly frameRate?: number } = {},
): TimedTextReel | undefined {
  const { root } = document;
  if (root === null) return undefined;
  const dialect = timedTextDialect(root) ?? options.fallback;
  if (dialect === undefined) return undefined;
  const { clock, rateFrom } = clockOf(root, dialect, options.frameRate);
  const walk = new Walk(clock);
  walk.visit(root, PLAIN);
  const startTime = headerText(root, "StartTime");
  return {
    dialect,
    standard: timedTextStandard(root),
    root,
    clock,
    rateFrom,
    language: declaredLanguage(headerText(root, "Language") ?? ""),
    startTime:
      startTime === undefined
        ? undefined
        : { name: "StartTime", text: startTime, time: timedTextTime(startTime, clock) },
    events: walk.events,
    fonts: walk.fonts,
    loadFonts: childrenOf(root, "LoadFont"),
  };
}
