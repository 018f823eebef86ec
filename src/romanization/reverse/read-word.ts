import { bestSteps } from "./best-steps.js";
import { choicesOf, type Choice } from "./choices-of.js";
import type { ReadingLattice } from "./reading-lattice.js";

/** Letters read out of a piece of a word; a silent letter has an empty piece. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly arc: number;
}

/** A word read backwards, and where it could be read otherwise. */
export interface WordReading {
  readonly pieces: readonly Piece[];
  readonly choices: readonly Choice[];
}

/** Longer runs of letters are no words. */
export const LONGEST_WORD = 200;

/** Reads a word in small letters, no longer than LONGEST_WORD; undefined where the scheme writes nothing that way. */
export function readWord(units: Uint16Array, lattice: ReadingLattice, wantsChoices: boolean): WordReading | undefined {
  if (!lattice.read(units)) return undefined;
  let start = 0;
  const pieces = bestSteps(lattice).map((step) => {
    const end = lattice.at[lattice.to[step]!]!;
    const piece = { start, end, arc: lattice.arc[step]! };
    start = end;
    return piece;
  });
  const choices = wantsChoices ? choicesOf(lattice).map((choice) => withBestFirst(choice, pieces)) : [];
  return { pieces, choices };
}

/** Ways that are equally likely come in any order; the one that was taken is to stand first. */
function withBestFirst({ start, end, ways }: Choice, pieces: readonly Piece[]): Choice {
  const within = pieces.filter((piece) => piece.end > start && piece.end <= end).map(({ arc }) => arc);
  const others = ways.filter((way) => way.join() !== within.join());
  return { start, end, ways: [within, ...others] };
}
