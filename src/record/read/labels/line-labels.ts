import { foldWord } from "../../../text/index.js";
import { cutAt, spanOf, sub, trimmed } from "../../stretch.js";
import { looksLikeName } from "../likeness.js";
import type { PageLine } from "../page-line.js";
import { isProse } from "../prose.js";
import type { FoundLabel } from "./find-labels.js";
import { isNameList } from "./name-list.js";
import { readLabel } from "./read-label.js";
import { isOfPersons } from "./sentence-labels.js";

const BEHIND = /^(\S.{2,90}?)\s+[–—-]\s+(\p{L}.{1,50})$/u;
const FUSED = /^(\p{L}[\p{Ll} -]{1,23}\p{Ll})(?=\p{Lu}\p{Ll}|\p{Lu}{2}|\d)/u;
/** What parts the columns of a table: blanks, or leaders (`Regie .......... Anna Weber`). */
const COLUMN = /\s*(?:\.{3,}|…{2,}|(?:\s\.){4,}|_{3,})\s*|\s*\t\s*|\s{2,}/u;
/** Bars and dots with blanks around them, and the gaps between columns. */
const BAR = /\s+[|∙·•⋅‧]\s+|\s*\t\s*|\s{2,}/gu;
const BARRED = /[|∙·•⋅‧]/u;
/** One word in capitals may be a name (`Moebius`), and in columns it mostly is; between bars `Kamera | Werkstatt` is none. */
const LONE_NAME = 0.25;
const FULL_NAME = 0.4;
/** A label, its column and the first leaders are shorter. */
const LONGEST_HEAD = 160;
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

/** `Music... and then silence`: dots right behind a word, so few that they are no leaders. */
const ELLIPSIS = /^(?:\.{3}|…{2})\s*$/u;
/** Wide gaps, tabs and leaders are columns by themselves; two blanks may be a slip in a sentence. */
const NARROW = /^\s{2}$/u;

/** Whether words fill a cell of a table: `of the year at Cork` goes on with a sentence. */
function isCell(text: string): boolean {
  if (text === "" || isNameList(text)) return text !== "";
  return !isProse(text) && (!/^\p{Ll}/u.test(text) || (!/[.!?]$/u.test(text) && !/\s\S+\s\S/u.test(text)));
}

/** `Director ⇥ Pirjo Hankonen`: the first column of a table is the label, all behind it the value. */
function ofColumn(line: PageLine): FoundLabel | undefined {
  const column = COLUMN.exec(line.text.slice(0, LONGEST_HEAD));
  if (column === null || column.index === 0 || column.index > 60 || line.text.charAt(column.index - 1) === ":")
    return undefined;
  const label = readLabel(line.text.slice(0, column.index));
  if (label === null || label.strength === "letter") return undefined;
  const value = line.text.slice(column.index + column[0].length);
  const narrow = NARROW.test(column[0]);
  if ((narrow || ELLIPSIS.test(column[0])) && !isCell(value.slice(0, LONGEST_HEAD))) return undefined;
  return {
    ...label,
    text: line.text.slice(0, column.index),
    span: { start: line.start, end: line.start + column.index },
    valueStart: line.start + column.index + column[0].length,
    colon: true,
    ...(narrow && { leastLikeness: LONE_NAME }),
  };
}

/**
 * `Director | Anna Nova`, `Regie · Anna Nova · Kamera · Ivan Stary`: labels and values take turns between bars. Undefined
 * for other lines.
 */
function betweenBars(line: PageLine): FoundLabel[] | undefined {
  const cells = line.text.length > 400 ? [] : cutAt(line, BAR);
  if (cells.length === 0 || cells.length % 2 > 0 || cells.length > 2 * MOST_PAIRS) return undefined;
  if (cells.some(({ text }, at) => (at % 2 === 0 ? text.endsWith(":") : !isCell(text)))) return undefined;
  const leastLikeness = BARRED.test(line.text) ? FULL_NAME : LONE_NAME;
  const labels = cells.flatMap((cell, at): FoundLabel[] => {
    const label = readLabel(cell.text);
    if (label === null || label.strength === "letter" || at % 2 > 0) return label === null ? [] : [NO_LABEL];
    return [
      { ...label, text: cell.text, span: spanOf(cell), valueStart: cells[at + 1]!.start, colon: true, leastLikeness },
    ];
  });
  return labels.length === cells.length / 2 && !labels.includes(NO_LABEL) ? labels : undefined;
}

const MOST_PAIRS = 12;
/** Stands for a label where a value is looked for. */
const NO_LABEL: FoundLabel = {
  strength: "letter",
  meanings: [],
  text: "",
  span: { start: 0, end: 0 },
  valueStart: 0,
  colon: false,
};

const DASHED_WITHIN = /(?:^|[;,.]\s+)(\p{L}[^–—;,:.]{1,40}?)\s+[–—]\s+(?=[\p{Lu}«"“„])/gu;

/** `Сценарий – Анна Нова; оператор – Иван Старов`: several dashes in place of colons on one line. */
function beforeDashes(line: PageLine): FoundLabel[] | undefined {
  if (line.text.length > 600 || !/[–—]/u.test(line.text)) return undefined;
  const found = [...line.text.matchAll(DASHED_WITHIN)].flatMap(({ 0: whole, 1: words, index }): FoundLabel[] => {
    const label = readLabel(words!);
    if (label === null || label.strength === "letter" || !label.meanings.every(isCredited)) return [];
    const from = line.start + index + whole.indexOf(words!);
    const span = { start: from, end: from + words!.length };
    return [{ ...label, text: words!, span, valueStart: line.start + index + whole.length, colon: true }];
  });
  if (found.length < 2 || found[0]!.span.start !== line.start) return undefined;
  const named = found.every((label, at) => {
    const value = sub(line, label.valueStart - line.start, (found[at + 1]?.span.start ?? Infinity) - line.start).text;
    return namesSomebody(value.replace(/[\s;,.]+$/u, "").replace(/[«»"“”„]/gu, ""), label);
  });
  return named ? found : undefined;
}

/** `Режиссёр – Мастер света` says something of the director, `Режиссёр – Анна Нова` names one. */
function namesSomebody(value: string, label: FoundLabel): boolean {
  const [first = ""] = value.split(/\s*[,;/&]\s*|\s(?:and|und|et|en|и|та)\s/u, 1);
  return isNameList(value) && (!isOfPersons(label) || looksLikeName(first) >= FULL_NAME);
}

function isCredited(meanings: FoundLabel["meanings"][number]): boolean {
  return meanings.some(({ kind }) => kind !== "field");
}

const DASHED = /^(\p{L}[^—–]{1,40}?)\s+[—–]\s+(?=[\p{Lu}«"“„])/u;

/** `Режиссёр — Анна Нова`: a dash in place of the colon. */
function beforeDash(line: PageLine): FoundLabel | undefined {
  const [whole, words] = line.text.length > 300 ? [] : (DASHED.exec(line.text) ?? []);
  const label = words === undefined ? null : readLabel(words);
  if (whole === undefined || words === undefined || label === null || label.strength === "letter") return undefined;
  const span = { start: line.start, end: line.start + words.length };
  return label.meanings.every(isCredited)
    ? { ...label, text: words, span, valueStart: line.start + whole.length, colon: true }
    : undefined;
}

function ifSeveral(labels: readonly (FoundLabel | undefined)[]): readonly (FoundLabel | undefined)[] {
  const different = new Set(labels.flatMap((label) => (label === undefined ? [] : [foldWord(label.text)])));
  return different.size >= 2 ? labels : labels.map(() => undefined);
}

/** The labels of a table of two columns, or of cells between bars, where two labels show it. */
export function labelsOfColumns(lines: readonly PageLine[]): readonly (readonly FoundLabel[] | undefined)[] {
  const columns = ifSeveral(lines.map(ofColumn));
  const bars = lines.map(betweenBars);
  const several = ifSeveral(bars.map((labels) => labels?.[0]));
  return lines.map((_, at) => {
    const labels = bars[at];
    if (labels !== undefined && (labels.length > 1 || several[at] !== undefined)) return labels;
    return columns[at] === undefined ? undefined : [columns[at]];
  });
}

/** Labels behind their values, grown together with them or parted by a dash, each kind only where two lines show it. */
export function labelsOfLayout(lines: readonly PageLine[]): readonly (readonly FoundLabel[] | undefined)[] {
  const behind = ifSeveral(lines.map(behindValue));
  const grown = ifSeveral(lines.map(fused));
  const dashed = ifSeveral(lines.map(beforeDash));
  return lines.map((line, at) => {
    const label = behind[at] ?? grown[at] ?? dashed[at];
    return beforeDashes(line) ?? (label === undefined ? undefined : [label]);
  });
}
