import { foldWord } from "../../../text/index.js";
import { sub, trimmed } from "../../stretch.js";
import { looksLikeName } from "../likeness.js";
import type { PageLine } from "../page-line.js";
import type { FoundLabel } from "./find-labels.js";
import { readLabel } from "./read-label.js";
import { isOfPersons } from "./sentence-labels.js";

const BEHIND = /^(\S.{2,90}?)\s+[–—-]\s+(\p{L}.{1,50})$/u;
const FUSED = /^(\p{L}[\p{Ll} -]{1,23}\p{Ll})(?=\p{Lu}\p{Ll}|\p{Lu}{2}|\d)/u;
/** What parts the columns of a table. */
const COLUMN = /\s*\t\s*|\s{3,}/u;
const FUSED_FIELDS = new Set([
  "country",
  "year",
  "runtime",
  "originalTitle",
  "version",
  "format",
  "genre",
  "subtitles",
]);

/** `Camille ROUSSELET - Director`: the label behind its value. */
function behindValue(line: PageLine): FoundLabel | undefined {
  const [whole, value, words] = BEHIND.exec(line.text) ?? [];
  if (whole === undefined || value === undefined || words === undefined) return undefined;
  const label = readLabel(words);
  if (label === null || label.strength === "letter" || !isOfPersons(label)) return undefined;
  const names = value.split(/\s*[,;/&]\s*|\s(?:and|und|et|en)\s/u);
  if (names.some((name) => looksLikeName(name) < 0.4)) return undefined;
  const from = line.text.length - words.length;
  return {
    ...label,
    text: words,
    span: { start: line.start + from, end: line.start + line.text.length },
    valueStart: line.start + line.text.length,
    colon: false,
    before: trimmed(sub(line, 0, value.length)),
  };
}

/** `directorPirjo Hankonen`, `year2009`: a label whose blank got lost. */
function fused(line: PageLine): FoundLabel | undefined {
  const words = FUSED.exec(line.text)?.[1];
  if (words === undefined || line.text.length > 200) return undefined;
  const label = readLabel(words);
  if (label === null || label.strength === "letter") return undefined;
  const fields = label.meanings.every((each) => each.some(({ kind, id }) => kind === "field" && FUSED_FIELDS.has(id)));
  if (!fields && !isOfPersons(label)) return undefined;
  return {
    ...label,
    text: words,
    span: { start: line.start, end: line.start + words.length },
    valueStart: line.start + words.length,
    colon: true,
  };
}

/** `Director ⇥ Pirjo Hankonen`: the first column of a table is the label, all behind it the value. */
function ofColumn(line: PageLine): FoundLabel | undefined {
  const column = COLUMN.exec(line.text.slice(0, 60));
  if (column === null || column.index === 0) return undefined;
  const label = readLabel(line.text.slice(0, column.index));
  if (label === null || label.strength === "letter") return undefined;
  return {
    ...label,
    text: line.text.slice(0, column.index),
    span: { start: line.start, end: line.start + column.index },
    valueStart: line.start + column.index + column[0].length,
    colon: true,
  };
}

const DASHED = /^(\p{L}[^—–]{1,40}?)\s+[—–]\s+(?=[\p{Lu}«"“„])/u;

/** `Режиссёр — Анна Нова`: a dash in place of the colon. */
function beforeDash(line: PageLine): FoundLabel | undefined {
  const [whole, words] = line.text.length > 300 ? [] : (DASHED.exec(line.text) ?? []);
  const label = words === undefined ? null : readLabel(words);
  if (whole === undefined || words === undefined || label === null || label.strength === "letter") return undefined;
  const credits = label.meanings.every((each) => each.some(({ kind }) => kind !== "field"));
  const span = { start: line.start, end: line.start + words.length };
  return credits ? { ...label, text: words, span, valueStart: line.start + whole.length, colon: true } : undefined;
}

function ifSeveral(labels: readonly (FoundLabel | undefined)[]): readonly (FoundLabel | undefined)[] {
  const different = new Set(labels.flatMap((label) => (label === undefined ? [] : [foldWord(label.text)])));
  return different.size >= 2 ? labels : labels.map(() => undefined);
}

/** The labels of a table of two columns, where two lines show it. */
export function labelsOfColumns(lines: readonly PageLine[]): readonly (FoundLabel | undefined)[] {
  return ifSeveral(lines.map(ofColumn));
}

/** Labels behind their values, grown together with them or parted by a dash, each kind only where two lines show it. */
export function labelsOfLayout(lines: readonly PageLine[]): readonly (FoundLabel | undefined)[] {
  const behind = ifSeveral(lines.map(behindValue));
  const grown = ifSeveral(lines.map(fused));
  const dashed = ifSeveral(lines.map(beforeDash));
  return lines.map((_, at) => behind[at] ?? grown[at] ?? dashed[at]);
}
