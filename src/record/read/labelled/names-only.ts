import { lineFacts } from "../facts.js";
import { isNameList } from "../labels/name-list.js";
import { sentenceEnd } from "../labels/sentence-labels.js";
import { looksLikeCompany } from "../likeness.js";
import { sub, trimmed, type Stretch } from "../../stretch.js";
import type { LabelledWork } from "./labelled-work.js";

const PIPE = /\s*(?:\||\/\/|•)\s*/u;

const PIPE_OR_SLASH = /\s*(?:\||\/\/|•|\s\/\s)\s*/u;
/** Labels between slashes: the slash parts fields, not names. */
const SLASHED = /\s\/\s+\p{L}[\p{L}. ]{0,24}[:：]/u;

/** Names end with their sentence, unless more names follow: `Bob Kuip. PG-13`. */
function firstSentence(piece: Stretch, line: number, work: LabelledWork): Stretch {
  const end = sentenceEnd(piece.text);
  const rest = trimmed(sub(piece, Math.min(piece.text.length, end + 1)));
  if (rest.text === "" || looksLikeCompany(piece.text.slice(0, end + 1)) >= 0.5) return piece;
  const first = trimmed(sub(piece, 0, end));
  if (!isNameList(first.text.replace(/:(?=\s)/gu, ",")) || isNameList(rest.text)) return piece;
  work.tails.push({ line, stretch: rest });
  return first;
}

const STOP = /(?<=[\p{L}\d)]{2})\.\s+/gu;

/** `Orsa Film. 35mm, b/n`: facts of the film behind the sentence of a firm. */
function withoutFacts(piece: Stretch, line: number, work: LabelledWork): Stretch {
  if (piece.text.length > 300) return piece;
  for (const { 0: stop, index } of piece.text.matchAll(STOP)) {
    const rest = trimmed(sub(piece, index + stop.length));
    if (rest.text === "" || (lineFacts(line, rest, work.page)?.facts.share ?? 0) < 0.9) continue;
    work.tails.push({ line, stretch: rest });
    return trimmed(sub(piece, 0, index));
  }
  return piece;
}

/** The names at the beginning of a value; what follows behind a pipe or is a fact of the film goes to the facts. */
export function namesOnly(value: Stretch, line: number, work: LabelledWork, persons: boolean): Stretch {
  let piece = value;
  const slashed = SLASHED.test(work.page.lines[line]?.text.slice(0, 400) ?? "");
  const pipe = (slashed ? PIPE_OR_SLASH : PIPE).exec(piece.text);
  if (pipe !== null && pipe.index > 0) {
    work.tails.push({ line, stretch: trimmed(sub(piece, pipe.index + pipe[0].length)) });
    piece = trimmed(sub(piece, 0, pipe.index));
  }
  piece = persons ? firstSentence(piece, line, work) : withoutFacts(piece, line, work);
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
  const initial = /(?:(?:^|\s)\p{Lu}\.?|\.\s?\p{Ll}\.)$/u.test(names.text);
  work.tails.push({ line, stretch: sub(piece, cut) });
  return sub(names, 0, initial ? names.text.length : kept.length);
}
