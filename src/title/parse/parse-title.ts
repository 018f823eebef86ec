import type { Span } from "../../model/index.js";
import { foldLetters } from "../fold-title.js";
import { relateWhole } from "../relate/relate-whole.js";
import { titled, type TitleScript } from "../relate/titled.js";
import { isAnyArticle } from "../title-words.js";
import { withoutLabel } from "./label.js";
import { unquoted } from "./quotes.js";
import { isCount, readRemark, yearOf } from "./remark.js";
import { separated } from "./separators.js";
import { stretch, type Stretch } from "./stretch.js";
import { trailingBrackets } from "./trailing-brackets.js";

/** One title that a text holds: without quotes and label, and where it stands. */
export interface TitlePart {
  readonly text: string;
  readonly span: Span;
  /** The script of most of its letters; `Zyyy` when it has none of a known one. */
  readonly script: TitleScript;
  /** The two marks that stood around it, such as `«»`. */
  readonly quotes?: string;
  /** What stood before it: `OT`, `aka`. */
  readonly label?: string;
}

/** What a title line holds: one title or several of one film, the year, and remarks on the copy. */
export interface ParsedTitle {
  readonly titles: readonly TitlePart[];
  readonly year?: number;
  readonly remarks: readonly Stretch[];
}

const OR_BEFORE_BRACKET = /(?:^|\s)(?:or|oder|ou|of|o|или|або|and|und|et|en|и)$/iu;
const MOST_TITLES = 8;

/** Whether the two say so themselves: one romanizes or translates the other. */
function areTwoTitles(a: string, b: string): boolean {
  return relateWhole({ text: a }, { text: b }).relation !== "unrelated";
}

/**
 * Reads a line that holds titles: `KREMEN' / Hard-Hearted`, `День шахтёра (Miner's Day)`, `Кремень = Kremen (2007, OmU)`.
 * A year and remarks in brackets behind it are kept apart, quotes around it come off, spans point into the text. What may
 * be one title stays one: Face/Off, 8½, (500) Days of Summer. Empty text has no titles; anything else has at least one.
 */
export function parseTitle(text: string): ParsedTitle {
  const titles: TitlePart[] = [];
  const remarks: Stretch[] = [];
  const years: number[] = [];
  const line = stretch(text, 0, text.length);
  if (line.text === "") return { titles, remarks };
  const note = (bracket: Stretch): boolean => {
    const remark = readRemark(bracket.text);
    if (remark === undefined) return false;
    if (remark.year !== undefined) years.push(remark.year);
    if (yearOf(bracket.text) === undefined) remarks.push(bracket);
    return true;
  };
  const read = (piece: Stretch, depth: number): void => {
    const { body, brackets } = trailingBrackets(text, piece);
    const kept = brackets.findLastIndex((bracket) => belongsToTitle(body, bracket)) + 1;
    const own = kept === 0 ? body : stretch(text, body.span.start, brackets[kept - 1]!.span.end + 1);
    const rest = brackets.slice(kept);
    const parts = depth > 1 ? [own] : separated(text, own, areTwoTitles);
    for (const part of parts) {
      if (parts.length > 1) read(part, depth + 1);
      else titles.push(titlePart(text, withoutYear(text, part, years)));
    }
    for (const bracket of rest) {
      if (bracket.text === "" || note(bracket)) continue;
      if (depth > 1) titles.push(titlePart(text, bracket));
      else read(bracket, depth + 1);
    }
  };
  read(line, 0);
  const [year] = years;
  return { titles: titles.slice(0, MOST_TITLES), ...(year === undefined ? {} : { year }), remarks };
}

/** The titles that a text holds, in their order: see {@link parseTitle}. */
export function splitTitles(text: string): readonly TitlePart[] {
  return parseTitle(text).titles;
}

/** A bracket that is no remark and no other title: `(Part 2)`, `(Le)`, a word in small letters, what follows an "or". */
function belongsToTitle(body: Stretch, bracket: Stretch): boolean {
  if (readRemark(bracket.text) !== undefined) return false;
  if (isCount(bracket.text) || isAnyArticle(foldLetters(bracket.text)) || OR_BEFORE_BRACKET.test(body.text))
    return true;
  const script = titled({ text: bracket.text }).script;
  if (script === "Zyyy" || script !== titled({ text: body.text }).script) return script === "Zyyy";
  if (withoutLabel(bracket.text, stretch(bracket.text, 0, bracket.text.length)).label !== undefined) return false;
  return /^\p{Ll}/u.test(bracket.text) && !/^\p{Ll}/u.test(body.text);
}

/** «Кремень», 2007: behind quotes a year is no part of the title. */
function withoutYear(whole: string, piece: Stretch, years: number[]): Stretch {
  const match = /^(.{2,}["»”“’])\s*,?\s*(\d{4})$/su.exec(piece.text);
  if (match === null) return piece;
  const year = yearOf(match[2]!);
  if (year === undefined) return piece;
  years.push(year);
  return stretch(whole, piece.span.start, piece.span.start + match[1]!.length);
}

function titlePart(whole: string, piece: Stretch): TitlePart {
  const labelled = withoutLabel(whole, piece);
  const { inner, quotes } = unquoted(whole, labelled.inner);
  return {
    text: inner.text,
    span: inner.span,
    script: titled({ text: inner.text }).script,
    ...(quotes === undefined ? {} : { quotes }),
    ...(labelled.label === undefined ? {} : { label: labelled.label }),
  };
}
