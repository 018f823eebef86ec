import type { Node, NodeCue, NodeList } from "subtitle";
import type { Cue, SubtitleDocument } from "../model/index.js";

/** A cue with its text as it is to stand in the file: markup written, marks escaped. */
export interface WrittenCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands in the line above the times; only SRT numbers its cues itself. */
  readonly id?: string;
  /** What stands behind the times of WebVTT. */
  readonly settings?: string;
}

/** The writers of a package. */
export interface SubtitleWriters {
  /** Writes cues as SRT or WebVTT; undefined for what the package would write wrongly. */
  readonly writeCueList: (cues: readonly WrittenCue[], format: "srt" | "webvtt") => string | undefined;
}

/** What a node's text is made from, and made to. */
export interface NodeTexts {
  /** The text of a node, with marks where the format has some. */
  readonly write?: (cue: Cue) => string;
  /** What the text of a node says, marks taken off. */
  readonly read?: (text: string) => Pick<Cue, "text" | "runs">;
}

const DAY = 86_400_000;

/**
 * A document as the nodes of npm `subtitle`, so that its streams and those built on them can go on with it: a header for
 * WebVTT, a node a cue. Nodes have no open ends: such a cue ends where it begins. Ids, regions and positions have no place
 * in them. Texts are plain unless `write` says how they are marked up.
 */
export function toNodes(document: SubtitleDocument, { write = ({ text }) => text }: NodeTexts = {}): NodeList {
  const header: Node[] = document.format === "webvtt" ? [{ type: "header", data: "WEBVTT" }] : [];
  const cues = document.cues.map((cue): NodeCue => {
    return { type: "cue", data: { start: cue.start, end: cue.end ?? cue.start, text: write(cue) } };
  });
  return [...header, ...cues];
}

/**
 * The document that nodes of npm `subtitle` make: WebVTT when there is a header, else SRT. Times that are no finite numbers
 * become 0, fractions of a millisecond are rounded. Places are counted in nodes, as there is no text to count in.
 */
export function fromNodes(nodes: NodeList, { read = (text) => ({ text }) }: NodeTexts = {}): SubtitleDocument {
  const time = (value: number): number => (Number.isFinite(value) ? Math.round(value) : 0);
  const cues = nodes.filter((node): node is NodeCue => node.type === "cue");
  return {
    format: nodes.some(({ type }) => type === "header") ? "webvtt" : "srt",
    encoding: null,
    newline: null,
    language: null,
    frameRate: null,
    cues: cues.map(({ data }, at) => ({
      start: time(data.start),
      end: time(data.end),
      ...read(data.text),
      source: { line: at + 1, offset: 0 },
    })),
    meta: {},
  };
}

/** Whether the package writes a cue as it should be: it has no hours above 23, no negative times, and writes blank lines as they are. */
function isSafe({ start, end, text }: WrittenCue): boolean {
  const inDay = (time: number): boolean => Number.isInteger(time) && time >= 0 && time < DAY;
  return inDay(start) && inDay(end) && text !== "" && text.split("\n").every((line) => line.trim() !== "");
}

/** In WebVTT the package writes the number of a cue above it: only a file with just these ids can be left to it. */
function hasItsNumber({ id }: WrittenCue, at: number): boolean {
  return id === String(at + 1);
}

/**
 * The writers of npm `subtitle`, loaded with it on the first call, behind guards: they are asked only for what they are known to
 * write rightly. Their times go by the local clock of 31 December 1899; where that has not 24 hours it is never asked.
 */
export async function loadSubtitleWriters(): Promise<SubtitleWriters> {
  const { formatTimestamp, stringifySync } = await import("subtitle");
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const straight = hours.every(
    (hour) => formatTimestamp(hour * 3_600_000) === `${String(hour).padStart(2, "0")}:00:00,000`,
  );
  const writeCueList: SubtitleWriters["writeCueList"] = (cues, format) => {
    const numbered = format === "srt" || cues.every(hasItsNumber);
    if (!straight || cues.length === 0 || !numbered || !cues.every(isSafe)) return undefined;
    const nodes = cues.map(({ start, end, text, settings }): NodeCue => {
      return { type: "cue", data: { start, end, text, ...(settings !== undefined && { settings }) } };
    });
    return stringifySync(nodes, { format: format === "srt" ? "SRT" : "WebVTT" });
  };
  return { writeCueList };
}
