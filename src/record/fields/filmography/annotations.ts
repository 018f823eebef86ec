import type { FilmographyAnnotation } from "../../../model/index.js";
import { sub, trimmed, type Stretch } from "../../stretch.js";
import { findRunningTimes } from "../running-time.js";
import { PhraseTable, tokensOf, type Phrase } from "../words/index.js";

const WORDS = new PhraseTable("filmography-words");

const TYPES = ["form", "length", "function", "other"] as const;

function told(phrase: Phrase): FilmographyAnnotation[] {
  return phrase.meanings.slice(0, 1).flatMap((meaning) => {
    const [type, value] = meaning.split(":");
    const known = TYPES.find((each) => each === type);
    return known === undefined || value === undefined ? [] : [{ type: known, value }];
  });
}

/** `2 episodes of the TV series`, `8 серий`: how many of them. */
function episodes(part: Stretch): number | undefined {
  const tokens = tokensOf(part);
  const phrase = WORDS.all(part).find(({ meanings }) => meanings.includes("episodes"));
  const before = phrase && tokens[phrase.from - 1];
  return before?.kind === "digits" && before.key.length < 4 ? Number(before.key) : undefined;
}

const LITTLE = new Set([
  "of",
  "the",
  "a",
  "an",
  "for",
  "de",
  "la",
  "le",
  "der",
  "die",
  "das",
  "and",
  "und",
  "et",
  "as",
  "in",
  "di",
  "for",
  "для",
  "и",
  "-",
  "/",
  ".",
  "&",
  "+",
]);

/** Whether known words make up a whole note. */
function covered(part: Stretch, phrases: readonly Phrase[]): boolean {
  const tokens = tokensOf(part);
  return tokens.every(
    ({ key, kind }, at) =>
      kind === "digits" || LITTLE.has(key) || phrases.some(({ from, to }) => at >= from && at < to),
  );
}

function shownAt(part: Stretch): FilmographyAnnotation | undefined {
  const match = /^(\p{Lu}[^\d]{1,60}?)\s+'?((?:19|20)\d\d)$/u.exec(part.text);
  return match ? { type: "shownAt", event: match[1]!, year: Number(match[2]) } : undefined;
}

function withOther(part: Stretch): FilmographyAnnotation | undefined {
  const tokens = tokensOf(part);
  const phrase = WORDS.at(tokens, 0);
  const next = tokens[phrase?.to ?? 0];
  if (!phrase?.meanings.includes("with") || !next || !/^\p{Lu}/u.test(part.text.slice(next.start))) return undefined;
  return { type: "coDirector", value: part.text.slice(next.start) };
}

/** What one note behind a title says; a note that is not understood is kept as `other`. */
function readNote(part: Stretch): FilmographyAnnotation[] {
  const shown = shownAt(part) ?? withOther(part);
  if (shown) return [shown];
  const [time] = findRunningTimes(part);
  if (time && time.span.end - time.span.start >= part.text.length - 1)
    return [{ type: "other", value: time.value.iso, printed: part.text }];
  const phrases = WORDS.all(part);
  const all = phrases.filter(({ meanings }) => !meanings.includes("episodes")).flatMap(told);
  const count = episodes(part);
  if (count !== undefined) return [...all, { type: "episodes", value: count, printed: part.text }];
  if (all.length > 0 && covered(part, phrases)) return all;
  return all.length > 0 && part.text.length < 30 ? all : [{ type: "other", printed: part.text }];
}

/** Whether a bracket holds notes, and is no part of the title. */
export function isNotes(inside: Stretch): boolean {
  const phrases = WORDS.all(inside);
  return (
    /(?:19|20)\d\d/u.test(inside.text) ||
    phrases.some(({ meanings }) => !meanings.includes("with")) ||
    withOther(inside) !== undefined ||
    findRunningTimes(inside).length > 0
  );
}

/** The notes in a bracket behind a title (`1999, doc, Cottbus 2005`; `assistant; TV-series`), and the year if it stands there. */
export function readNotes(inside: Stretch): {
  readonly year?: number;
  readonly annotations: readonly FilmographyAnnotation[];
} {
  let year: number | undefined;
  const annotations: FilmographyAnnotation[] = [];
  let from = 0;
  for (const text of inside.text.slice(0, 300).split(/[;,]/u)) {
    const part = trimmed(sub(inside, from, from + text.length));
    from += text.length + 1;
    const own = /^((?:18|19|20)\d\d)(?:[-–/](?:\d\d|\d{4}))?$/u.exec(part.text)?.[1];
    if (own !== undefined && year === undefined) year = Number(own);
    else if (part.text !== "") annotations.push(...readNote(part));
  }
  return { ...(year !== undefined && { year }), annotations };
}
