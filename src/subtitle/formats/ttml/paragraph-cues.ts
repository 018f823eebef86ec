import type { Cue } from "../../../model/index.js";
import { textOf } from "../../../xml/index.js";
import { placeFrom } from "../../place-from.js";
import type { Paragraph, Piece } from "./paragraph.js";
import { shownText } from "./shown-lines.js";
import { clipped, type TimeWindow } from "./time-windows.js";

/** What a cue is before it has an id, settings and a source. */
export type TimedText = Pick<Cue, "start" | "end" | "text" | "runs"> & Pick<Paragraph, "region">;

/**
 * A paragraph of n pieces that come one by one and stay shows n texts, each longer than the last: their sum grows with the
 * square of n. Up to here it is written out; a longer one gives each piece a cue of its own.
 */
const MOST_SHOWN = 5000;
const MOST_SHOWN_A_PIECE = 32;

/** Whole milliseconds; an end that never comes is null. */
function wholeTimes({ start, end }: TimeWindow): { readonly start: number; readonly end: number | null } {
  return { start: Math.round(start), end: end === Infinity ? null : Math.round(end) };
}

const isSeen = ({ isBreak, text }: Piece): boolean => !isBreak && /[^ \t\r\n]/.test(text);

/** The moments at which text comes or goes, in order. */
function momentsOf(pieces: readonly Piece[]): readonly number[] {
  const moments = new Set<number>();
  for (const { windows } of pieces.filter(isSeen)) {
    for (const { start, end } of windows) moments.add(Math.round(start)).add(Math.round(end));
  }
  return [...moments].sort((one, other) => one - other);
}

/** Which pieces are seen from each moment to the next, in document order; undefined when writing that out is too much. */
function seenTogether(pieces: readonly Piece[], moments: readonly number[]): readonly (readonly Piece[])[] | undefined {
  const stretches = pieces.flatMap((piece) =>
    piece.windows.map(({ start, end }) => ({
      piece,
      from: placeFrom(moments, Math.round(start)),
      to: placeFrom(moments, Math.round(end)),
    })),
  );
  const shown = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  if (shown > MOST_SHOWN + MOST_SHOWN_A_PIECE * pieces.length) return undefined;
  const together: Piece[][] = moments.map(() => []);
  for (const { piece, from, to } of stretches) {
    for (let at = from; at < to; at++) together[at]!.push(piece);
  }
  return together;
}

/** The cues of pieces in one region: each the longest stretch in which the text that is seen stays the same. */
function textsOf(pieces: readonly Piece[]): readonly Omit<TimedText, "region">[] {
  const seen = pieces.filter(isSeen);
  const [first] = seen;
  if (first === undefined) return [];
  if (seen.every(({ windows }) => windows === first.windows)) {
    const text = shownText(pieces);
    return first.windows.map((window) => ({ ...wholeTimes(window), ...text }));
  }
  const moments = momentsOf(seen);
  const together = seenTogether(pieces, moments);
  if (together === undefined) return seen.flatMap((piece) => textsOf([piece]));
  const cues: Omit<TimedText, "region">[] = [];
  for (const [at, start] of moments.slice(0, -1).entries()) {
    const shown = shownText(together[at]!);
    const end = moments[at + 1]!;
    const last = cues.at(-1);
    if (shown.text === "") continue;
    if (last?.text === shown.text && last.end === start)
      cues[cues.length - 1] = { ...last, ...wholeTimes({ start: last.start, end }) };
    else cues.push({ ...wholeTimes({ start, end }), ...shown });
  }
  return cues;
}

/** Pieces by region. Text outside any region is not shown where other text of the paragraph has one (TTML §11.3.1.3). */
function byRegion(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const [first] = pieces;
  if (first === undefined || pieces.every(({ region }) => region === first.region)) return [pieces];
  const groups = new Map<Piece["region"], Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.region);
    if (group === undefined) groups.set(piece.region, [piece]);
    else group.push(piece);
  }
  if ([...groups].some(([region, group]) => region !== undefined && group.some(isSeen))) groups.delete(undefined);
  return [...groups.values()];
}

/**
 * What a paragraph puts on the screen, and when. One with times of its own and no text at all gives empty text; one that
 * ends before it begins gives its text and the times as written.
 */
export function paragraphCues(paragraph: Paragraph): readonly TimedText[] {
  const { element, pieces, windows, reversed, timed, image, region } = paragraph;
  if (reversed !== undefined) {
    const { text, runs } = shownText(pieces);
    return [{ start: Math.round(reversed.start), end: Math.round(reversed.end), text, ...(runs && { runs }), region }];
  }
  if (image || (timed && !pieces.some(isSeen) && textOf(element).trim() === "")) {
    const shown = region === undefined ? windows : windows.flatMap((window) => clipped(region.windows, window));
    return shown.map((window) => ({ ...wholeTimes(window), text: "", region }));
  }
  return byRegion(pieces).flatMap((group) => textsOf(group).map((cue) => ({ ...cue, region: group[0]?.region })));
}
