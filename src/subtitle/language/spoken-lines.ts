import type { Cue } from "../../model/index.js";
import { isSideBySide, sidesOf } from "./side-by-side.js";
import { isShouted, isSung, speechAsWritten } from "./spoken-text.js";
import { leadingScript, scriptsOf } from "./text-script.js";

/** A line of a cue that holds a letter, or a side of one in a file of two texts beside each other. Cue and line count from 1. */
export interface SpokenLine {
  readonly cue: number;
  readonly line: number;
  /** What is judged: without markup, numbers and signs. */
  readonly text: string;
  /** Letters, a Chinese character as three. */
  readonly letters: number;
  /** ISO 15924 code of the letters that lead. */
  readonly script: string;
  readonly sung: boolean;
  /** In capitals: shouted, or a sign, a title. */
  readonly shouted: boolean;
}

/** What is heard and not said, as captions for the deaf describe it: `[door creaks]`, `(sighs)`; and who speaks: `MARTHA:`. */
const DESCRIPTION = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)|^[\s–-]*\p{Lu}[\p{Lu}\p{M}\d .'’-]{1,30}:(?=\s)/gu;

/**
 * The lines of all cues that hold a word, in the order of the file. Descriptions of sounds are no speech: they come again and
 * again, in few words. Where there is nothing else they have to do.
 */
export function spokenLines(cues: readonly Cue[]): readonly SpokenLine[] {
  const lines = linesOf(cues, (line) => line.replace(DESCRIPTION, " "));
  return lines.length > 0 ? lines : linesOf(cues, (line) => line);
}

function linesOf(cues: readonly Cue[], speechOf: (line: string) => string): readonly SpokenLine[] {
  const lines: SpokenLine[] = [];
  const pieces = isSideBySide(cues) ? sides : (line: string): readonly string[] => [line];
  for (const [at, { text }] of cues.entries()) {
    for (const [lineAt, whole] of text.split("\n").entries()) {
      for (const piece of pieces(whole)) {
        const written = speechAsWritten(speechOf(piece));
        if (written === "") continue;
        const shouted = isShouted(written);
        const spoken = shouted ? written.toLowerCase() : written;
        const scripts = scriptsOf(spoken);
        const script = leadingScript(scripts);
        if (script === undefined) continue;
        const letters = scripts.reduce((sum, { weight }) => sum + weight, 0);
        lines.push({ cue: at + 1, line: lineAt + 1, text: spoken, letters, script, sung: isSung(whole), shouted });
      }
    }
  }
  return lines;
}

/** The two sides of a line, where it has two. */
function sides(line: string): readonly string[] {
  return sidesOf(line)?.map(({ start, end }) => line.slice(start, end)) ?? [line];
}

/** The letters of several lines together. */
export function lettersOf(lines: readonly SpokenLine[]): number {
  return lines.reduce((sum, { letters }) => sum + letters, 0);
}
