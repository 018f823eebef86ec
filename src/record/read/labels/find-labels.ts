import { foldWord, remember } from "../../../text/index.js";
import type { Span } from "../../../model/index.js";
import { cutAt, sub, type Stretch } from "../../stretch.js";
import { LONGEST_LABEL, startsLabel } from "./label-table.js";
import { readLabel, type ReadLabel } from "./read-label.js";

/** A label found in a line, and where its value begins. */
export interface FoundLabel extends ReadLabel {
  /** The words of the label, in offsets of the text. */
  readonly span: Span;
  readonly text: string;
  /** Where the value begins, behind colon and blanks. */
  readonly valueStart: number;
  readonly colon: boolean;
  /** The value, should it stand before the label. */
  readonly before?: Stretch;
  /** How much a name behind it must look like one, 0 to 1, where blanks or bars alone part them. */
  readonly leastLikeness?: number;
}

const MOST_WORDS = 8;
const COLON = /[:：]/gu;
const SEPARATOR = /[|•;·∙⋅‧]|\/\/|(?<=\s)[–—/-](?=\s)|\t|\s{3,}/gu;
const startsWord = remember((word: string) => startsLabel(foldWord(word).replace(/[.:,;/&].*$/u, "")));
const WORD_START = /(?<![\p{L}\p{N}'’.*-])[\p{L}\p{N}]/gu;

function labelAt(line: Stretch, from: number, to: number, valueAt: number, colon: boolean): FoundLabel | undefined {
  const text = line.text.slice(from, to);
  const label = readLabel(text);
  if (label === null) return undefined;
  let value = valueAt;
  while (value < line.text.length && /\s/u.test(line.text.charAt(value))) value += 1;
  return {
    ...label,
    text,
    span: { start: line.start + from, end: line.start + to },
    valueStart: line.start + value,
    colon,
  };
}

/** `Regisseur:in`: the colon stands inside the word; in `Regie:in Anwesenheit` it does not. */
const BOTH_SEXES = /^(?!e)\p{Ll}:in(?:nen)?(?!\p{L})/u;

/** `Copie 35 mm : Cinémathèque`: the carrier between the colon and the label of those who lend the copy. */
const CARRIER = /\s(?:(?:8|16|35|70)\s?mm|dcp)$/iu;

/** The label whose words end at a colon, perhaps a carrier in between. */
function labelBefore(line: Stretch, from: number, to: number, colon: number): FoundLabel | undefined {
  const label = labelAt(line, from, to, colon + 1, true);
  const carrier = label === undefined ? CARRIER.exec(line.text.slice(from, to)) : null;
  const lender = carrier === null ? undefined : labelAt(line, from, from + carrier.index, colon + 1, true);
  if (!lender?.meanings.every((each) => each.every(({ kind }) => kind === "company"))) return label;
  return { ...lender, text: line.text.slice(from, to), span: { start: line.start + from, end: line.start + to } };
}

/** Labels before colons: at each colon the longest known words that end there. */
export function labelsBeforeColons(line: Stretch): FoundLabel[] {
  const found: FoundLabel[] = [];
  let floor = 0;
  const firstLetter = line.text.search(/[\p{L}\p{N}]/u);
  for (const match of line.text.matchAll(COLON)) {
    const colon = match.index;
    // A colon inside a clock time or an address has no blank behind it and a figure or a slash.
    if (
      /[\d/]/u.test(line.text.charAt(colon + 1)) &&
      /\d|\/\//u.test(line.text.slice(colon - 1, colon + 2).replace(":", ""))
    ) {
      if (/\d/u.test(line.text.charAt(colon - 1)) || line.text.charAt(colon + 1) === "/") continue;
    }
    if (BOTH_SEXES.test(line.text.slice(Math.max(0, colon - 1), colon + 8))) continue;
    let end = colon;
    while (end > floor && /\s/u.test(line.text.charAt(end - 1))) end -= 1;
    const from = Math.max(floor, end - 2 * LONGEST_LABEL);
    const head = line.text.slice(from, end);
    let best: FoundLabel | undefined;
    let tries = 0;
    const starts = [...head.matchAll(WORD_START)].map(({ index }) => from + index);
    for (const start of starts.slice(-MOST_WORDS)) {
      tries += 1;
      // Behind other words a comma ends the value before, at the beginning of a line it may join two roles.
      if (start > firstLetter && line.text.slice(start, end).includes(",")) continue;
      best = labelBefore(line, start, end, colon);
      if (best !== undefined || tries > MOST_WORDS) break;
    }
    if (best !== undefined) found.push(best);
    floor = colon + 1;
  }
  return found;
}

const PREPOSITION = /^(?:di|de|von|da|van|par|by|do|door)\s+(?=\p{Lu}\S*\s+\p{L})|^d['’](?=\p{Lu}\S*\s+\p{L})/u;

/** `Regia di Luca Neri`: the small word between a label and a full name belongs to the label. */
function pastPreposition(label: FoundLabel, piece: Stretch): FoundLabel {
  if (!label.meanings.every((each) => each.some(({ kind }) => kind === "person"))) return label;
  const from = label.valueStart - piece.start;
  const length = PREPOSITION.exec(piece.text.slice(from, from + 80))?.[0].length ?? 0;
  return length === 0 ? label : { ...label, valueStart: label.valueStart + length };
}

const WORD = /\S+/uy;

/** Whether the word at a place of a text is the first one of some label. */
export function mayStartLabel(text: string, at: number): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word !== undefined && startsWord(word);
}

/** The label of the most words that stands at the beginning of a stretch, without a colon. */
export function labelAtStart(piece: Stretch): FoundLabel | undefined {
  const ends: number[] = [];
  const words = /\S+/gu;
  words.lastIndex = 0;
  for (let match = words.exec(piece.text); match !== null && ends.length < MOST_WORDS; match = words.exec(piece.text)) {
    if (ends.length === 0 && !startsWord(match[0])) return undefined;
    ends.push(match.index + match[0].length);
    if (match.index > 2 * LONGEST_LABEL) break;
  }
  for (let at = ends.length - 1; at >= 0; at -= 1) {
    let end = ends[at]!;
    while (end > 0 && /[,;:/&]/u.test(piece.text.charAt(end - 1))) end -= 1;
    const found = labelAt(piece, 0, end, end, false);
    if (found !== undefined) return pastPreposition(found, piece);
  }
  return undefined;
}

/** The pieces of a line between separators. */
export function piecesOf(line: Stretch): Stretch[] {
  return cutAt(line, SEPARATOR);
}

/** A role, or a title among roles; words of other fields are too common inside a line. */
function isCredit({ meanings }: ReadLabel): boolean {
  return meanings.every((each) => each.some(({ kind, id }) => kind !== "field" || id === "originalTitle"));
}

/** Fields whose labels are told by the values behind them when credits surround them. */
const BESIDE_CREDITS = new Set(["country", "year", "runtime"]);

function isFieldBesideCredits({ meanings }: ReadLabel): boolean {
  return meanings.every((each) => each.some(({ kind, id }) => kind === "field" && BESIDE_CREDITS.has(id)));
}

/** The beginnings of words at which a label without a colon may stand inside a line: `… Scénario A. B. Image C. D.` */
export function labelsInside(line: Stretch): FoundLabel[] {
  const found: FoundLabel[] = [];
  let past = 0;
  for (const { index } of line.text.matchAll(WORD_START)) {
    if (index < past || !/\p{Lu}/u.test(line.text.charAt(index))) continue;
    const piece = sub(line, index, Math.min(line.text.length, index + 2 * LONGEST_LABEL));
    const label = labelAtStart(piece);
    if (label === undefined || label.strength === "letter" || !(isCredit(label) || isFieldBesideCredits(label)))
      continue;
    found.push(label);
    past = label.span.end - line.start;
  }
  // `Sales Magyar World Sales`: words of a label with which a line ends belong to the name before them.
  if (found.length > 1 && past >= line.text.trimEnd().length) found.pop();
  return found;
}
