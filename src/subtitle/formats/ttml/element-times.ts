import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { attributeOf, childrenOf, type XmlElement } from "../../../xml/index.js";
import { excerpt } from "../source-lines.js";
import { placeCounter } from "../place-counter.js";
import type { StyleSheet, TtmlStyle } from "./style-sheet.js";
import { readTimeExpression, type ReadTime, type TimeParameters } from "./time-expression.js";
import { clipped, shownWindows, type TimeWindow } from "./time-windows.js";
import { isTimedText } from "./ttml-names.js";

/** The times of an element, in milliseconds from whatever its container counts from; undefined when it says none. */
export interface WrittenTimes {
  readonly begin: number | undefined;
  /** The earlier of `end` and `begin` + `dur` (TTML §10.2.4). */
  readonly end: number | undefined;
}

/** When an element is active, in milliseconds from the beginning of the film. */
export interface ActiveTime {
  readonly begin: number;
  readonly end: number;
}

const NAMES = ["begin", "end", "dur"] as const;

interface Repair {
  readonly rule: ReadTime["repairs"][number] | "parse/line-unreadable";
  readonly text: string;
  readonly offset: number;
}

/** Reads the times that elements carry, and keeps what had to be repaired. */
export class ElementTimes {
  readonly #repairs: Repair[] = [];
  /** Whether any element has a time at all. */
  seen = false;
  countsFrames = false;

  constructor(
    private readonly root: XmlElement,
    private readonly styles: StyleSheet,
    private readonly parameters: TimeParameters,
  ) {}

  /** What had to be repaired, in the order of the text. */
  findings(text: string): readonly Finding[] {
    const place = placeCounter(text);
    return this.#repairs
      .sort((one, other) => one.offset - other.offset)
      .map((repair) => finding(repair.rule, { ...place(repair.offset), text: excerpt(repair.text) }));
  }

  /** The times written on an element; one that cannot be read is reported, and left out. */
  of(element: XmlElement): WrittenTimes {
    const [begin, end, duration] = NAMES.map((name) => this.#read(element, name));
    const ends = [...(end === undefined ? [] : [end]), ...(duration === undefined ? [] : [(begin ?? 0) + duration])];
    return { begin, end: ends.length === 0 ? undefined : Math.min(...ends) };
  }

  #read(element: XmlElement, name: (typeof NAMES)[number]): number | undefined {
    const text = attributeOf(element, name);
    if (text === undefined) return undefined;
    this.seen = true;
    const time = readTimeExpression(text, this.parameters);
    const { offset } = element;
    if (time === undefined) {
      // SMIL's own word for no end at all is no mistake.
      if (text.trim() !== "indefinite") {
        this.#repairs.push({ rule: "parse/line-unreadable", text: `${name}="${text}"`, offset });
      }
      return undefined;
    }
    this.countsFrames ||= time.countsFrames;
    for (const rule of time.repairs) this.#repairs.push({ rule, text, offset });
    return time.milliseconds;
  }

  /** When an active element is displayed: `tts:display`, and the `set` elements inside it that change that. */
  shown(element: XmlElement, style: TtmlStyle, { begin, end }: ActiveTime): readonly TimeWindow[] {
    const active = { start: begin, end };
    if (end <= begin) return [];
    const shown = style.display !== "none";
    const changes: (TimeWindow & { shown: boolean })[] = [];
    for (const child of childrenOf(element, "set")) {
      if (!isTimedText(child, this.root)) continue;
      const { display } = this.styles.of(child);
      if (display === undefined) continue;
      const times = this.of(child);
      const start = begin + (times.begin ?? 0);
      changes.push({ start, end: begin + (times.end ?? Infinity), shown: display !== "none" });
    }
    if (changes.length === 0) return shown ? [active] : [];
    return clipped(shownWindows({ shown, changes }), active);
  }
}
