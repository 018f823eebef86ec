import { lineFacts } from "../facts.js";
import { sub, trimmed, type Stretch } from "../../stretch.js";
import type { LabelledWork } from "./labelled-work.js";

const PIPE = /\s*(?:\||\/\/|•)\s*/u;

/** The names at the beginning of a value; what follows behind a pipe or is a fact of the film goes to the facts. */
export function namesOnly(value: Stretch, line: number, work: LabelledWork): Stretch {
  let piece = value;
  const pipe = PIPE.exec(piece.text);
  if (pipe !== null && pipe.index > 0) {
    work.tails.push({ line, stretch: trimmed(sub(piece, pipe.index + pipe[0].length)) });
    piece = trimmed(sub(piece, 0, pipe.index));
  }
  if (!/\d/u.test(piece.text) || piece.text.length > 400) return piece;
  const facts = lineFacts(line, piece, work.page);
  if (facts === undefined) return piece;
  const { year, runtime, ageRating, countries } = facts.facts;
  if (runtime === undefined && ageRating === undefined && (year === undefined || countries.length === 0)) return piece;
  const spans = [year, runtime, ageRating, ...(year === undefined ? [] : countries)].flatMap((found) =>
    found === undefined ? [] : [found.span.start],
  );
  const cut = Math.min(...spans) - piece.start;
  const names = trimmed(sub(piece, 0, cut));
  const kept = names.text.replace(/[\s,.;:/(–—-]+$/u, "");
  if (kept.length < 3) return piece;
  const initial = /(?:^|\s)\p{Lu}\.?$/u.test(names.text);
  work.tails.push({ line, stretch: sub(piece, cut) });
  return sub(names, 0, initial ? names.text.length : kept.length);
}
