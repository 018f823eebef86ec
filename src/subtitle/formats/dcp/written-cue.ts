import type { Cue, Run, SubtitleDocument } from "../../../model/index.js";
import { withoutForbidden } from "../../../xml/index.js";
import type { LostPart } from "../../lost.js";
import { rgbColour } from "../rgb-colour.js";
import { runLines } from "../run-lines.js";
import { runsOf } from "../run-gatherer.js";

/** A cue as it can be written into timed text. */
export interface WrittenCue {
  readonly start: number;
  readonly end: number;
  /** Top first; none empty unless the cue is. */
  readonly lines: readonly (readonly Run[])[];
}

/** An open end lasts until the next cue, or this long. */
const OPEN_END = 2000;

/** Where line `at` of `count` stands: 8 % from the bottom edge, each line above 7 % higher, closer when there are very many. */
export function linePlace(at: number, count: number): number {
  const pitch = Math.min(7, 90 / Math.max(1, count - 1));
  return Math.round((8 + (count - 1 - at) * pitch) * 1000) / 1000;
}

/** The lines of runs without those that show nothing, as no `Text` may be empty. */
function shownLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  return runLines(runs).filter((line) => line.some(({ text }) => text.trim() !== ""));
}

/** What of a cue timed text does not hold, by stable names. */
function lossesOf(cue: Cue, runs: readonly Run[], lines: number): readonly LostPart[] {
  const losses: LostPart[] = [];
  if (cue.start < 0 || (cue.end ?? 0) < 0) losses.push("negative-times");
  if (cue.end === null) losses.push("open-ends");
  if (cue.settings !== undefined && Object.keys(cue.settings).length > 0) losses.push("settings");
  const placed = cue.position ?? [];
  const asWritten = placed.every(
    ({ valign, vposition, halign, hposition }, at) =>
      valign === "bottom" && halign === "center" && hposition === 0 && vposition === linePlace(at, lines),
  );
  if (!asWritten) losses.push("position");
  if (runs.some(({ voice }) => voice !== undefined)) losses.push("voice");
  if (runs.some(({ colour }) => colour !== undefined && rgbColour(colour) === undefined)) losses.push("colour");
  if (withoutForbidden(cue.text) !== cue.text) losses.push("forbidden-characters");
  return losses;
}

/**
 * The cues of a document as timed text can hold them, in file order: negative times clamped to 0, open ends closed at the
 * next start or after 2 s, characters that XML forbids removed, pictures left out; and the names of what is lost.
 */
export function writtenCues(document: SubtitleDocument): {
  readonly cues: readonly WrittenCue[];
  readonly lost: ReadonlySet<LostPart>;
} {
  const lost = new Set<LostPart>();
  const spoken = document.cues.filter(({ image }) => image !== true);
  if (spoken.length < document.cues.length) lost.add("images");
  const cues = spoken.map((cue, at): WrittenCue => {
    const runs = runsOf(cue);
    const lines = shownLines(runs.map((run) => ({ ...run, text: withoutForbidden(run.text) })));
    for (const loss of lossesOf(cue, runs, lines.length)) lost.add(loss);
    const next = spoken[at + 1]?.start ?? -Infinity;
    const end = cue.end ?? (next > cue.start ? next : cue.start + OPEN_END);
    return { start: Math.max(0, cue.start), end: Math.max(0, end), lines };
  });
  return { cues, lost };
}
