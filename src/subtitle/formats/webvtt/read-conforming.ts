import type { Cue, CueRegion, SubtitleDocument, UnkeptPart } from "../../../model/index.js";
import { unkeptMember } from "../unkept-member.js";
import { readCueSettings } from "./cue-settings.js";
import { readCueText } from "./cue-text.js";
import { readCueTiming, type CueTiming } from "./cue-timing.js";
import { readRegion } from "./region.js";
import { unkeptInCueText } from "./unkept-cue-text.js";

interface Line {
  readonly text: string;
  readonly offset: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, 1: line, index } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (whole !== "") lines.push({ text: line!.replaceAll("\0", "\uFFFD"), offset: index });
  }
  return lines;
}

/** What the parser knows while it goes through the lines. */
class BlockReader {
  readonly cues: Cue[] = [];
  readonly regions: CueRegion[] = [];
  readonly styles: string[] = [];
  readonly unkept = new Set<UnkeptPart>();
  #seenCue = false;

  constructor(
    readonly lines: readonly Line[],
    public at: number,
  ) {}

  /** W3C WebVTT §6.1, "collect a WebVTT block". */
  block(inHeader: boolean): void {
    const first = this.at;
    let next = this.at;
    let count = 0;
    let seenArrow = false;
    let timing: CueTiming | undefined;
    let id = "";
    let kind: "style" | "region" | undefined;
    const buffer: string[] = [];
    const take = (text: string): number => buffer.push(text);
    for (; this.at < this.lines.length;) {
      const line = this.lines[this.at]!.text;
      this.at++;
      count++;
      if (line.includes("-->")) {
        if (inHeader || (count > 1 && (count > 2 || seenArrow))) {
          this.at = next;
          break;
        }
        seenArrow = true;
        next = this.at;
        id = buffer.join("\n");
        timing = readCueTiming(line);
        if (timing !== undefined) {
          buffer.length = 0;
          this.#seenCue = true;
        }
      } else if (line === "") {
        break;
      } else {
        if (!inHeader && count === 2 && !this.#seenCue) {
          kind = /^STYLE[ \t\f]*$/.test(buffer[0] ?? "") ? "style" : undefined;
          if (/^REGION[ \t\f]*$/.test(buffer[0] ?? "")) kind = "region";
          if (kind !== undefined) buffer.length = 0;
        }
        take(line);
        next = this.at;
      }
    }
    const content = buffer.join("\n");
    if (timing !== undefined) this.#cue(timing, id, content, first);
    else if (kind === "region") this.regions.push(readRegion(content));
    else if (kind === "style") this.styles.push(content);
    else if (/^NOTE(?:\s|$)/.test(content)) this.unkept.add("notes");
  }

  #cue({ start, end, settings: written }: CueTiming, id: string, content: string, first: number): void {
    const { settings } = readCueSettings(written, this.regions);
    for (const part of unkeptInCueText(content)) this.unkept.add(part);
    this.cues.push({
      start,
      end,
      ...readCueText(content),
      ...(id === "" ? {} : { id }),
      ...(settings === undefined ? {} : { settings }),
      source: { line: first + 1, offset: this.lines[first]!.offset },
    });
  }

  skipBlank(): void {
    while (this.lines[this.at]?.text === "") this.at++;
  }
}

/**
 * Reads WebVTT exactly by the W3C parser algorithm (WebVTT §6.1): nothing is repaired and nothing reported; without the
 * signature there are no cues. Times that a number cannot hold count as unreadable.
 */
export function readConforming(text: string): Omit<SubtitleDocument, "encoding" | "newline"> {
  const lines = linesOf(text);
  const signed = /^WEBVTT(?:[ \t]|$)/.test(lines[0]?.text ?? "");
  const reader = new BlockReader(signed ? lines : [], 1);
  if (reader.lines.length > 1) {
    if (reader.lines[1]!.text === "") reader.at++;
    else reader.block(true);
    reader.skipBlank();
    while (reader.at < reader.lines.length) {
      reader.block(false);
      reader.skipBlank();
    }
  }
  const { cues, regions, styles, unkept } = reader;
  return {
    format: "webvtt",
    language: null,
    frameRate: null,
    cues,
    ...(regions.length === 0 ? {} : { regions }),
    meta: styles.length === 0 ? {} : { STYLE: styles.join("\n\n") },
    ...unkeptMember(unkept),
  };
}
