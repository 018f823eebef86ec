import { lookupCountry } from "../../../language/index.js";
import { sub, trimmed, type Stretch } from "../../stretch.js";
import { readColour } from "../../fields/index.js";
import { beginsWithGivenName, looksLikeCompany, looksLikeName } from "../likeness.js";
import { isDots, type PageLine } from "../page-line.js";
import { isCutWord, isProse } from "../prose.js";
import { isNoise } from "../noise.js";
import { continuedValue } from "./continued-value.js";
import { labelAtStart, labelsBeforeColons, labelsInside, piecesOf, type FoundLabel } from "./find-labels.js";
import { inCompany } from "./letter-labels.js";
import { labelsOfColumns, labelsOfLayout } from "./line-labels.js";
import { isNameList } from "./name-list.js";
import { readLabel, type ReadLabel } from "./read-label.js";
import { labelsOfHeader } from "./table-header.js";
import { isOfPersons, withSentences } from "./sentence-labels.js";

/** A label with the pieces of text that belong to it, one for each line. */
export interface Labelled {
  readonly label: FoundLabel;
  readonly values: readonly Stretch[];
  /** Indexes of the lines on which label and values stand. */
  readonly lines: readonly number[];
  /** The label has a line of its own, its values stand below. */
  readonly ownLine: boolean;
}

/** The labels of a page and, for each line, which of them it holds. */
export interface LabelledPage {
  readonly labelled: readonly Labelled[];
  /** Labels that stand without a value. */
  readonly empty: readonly FoundLabel[];
  /** Lines that hold a label or a value of one. */
  readonly taken: ReadonlySet<number>;
  /** The first label that stands on a line, by the index of the line. */
  readonly firstOf: ReadonlyMap<number, FoundLabel>;
}

const SEPARATOR_BEFORE = /(?:^|[,;.|/•·–—)\]»”"\t-])\s*$/u;
const PREPOSITION =
  /(?:\s(?:by|of|door|von|van|par|da|by:|por|de|di)|^(?:de|di|by|von|van|mit|met|con|avec|with|реж\.?|от))$/iu;
const AND = /\s*[,;/&(]\s*/u;
const ENOUGH_LABELS = 4;
const MULTI_LINE_FIELDS = new Set(["awards", "festivals", "filmography", "screenings", "genre", "country", "format"]);

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

function byColon(line: PageLine, looksLikeProse: boolean): FoundLabel[] {
  const kept: FoundLabel[] = [];
  const all = labelsBeforeColons(line);
  // `regia: …. scen: …. photog: …`: so many labels make no sentence.
  const prose = looksLikeProse && all.length < ENOUGH_LABELS;
  for (const label of all) {
    const before = line.text.slice(0, label.span.start - line.start);
    const atStart = before.trim() === "";
    const parted = SEPARATOR_BEFORE.test(before.slice(-4));
    const strong = label.strength === "strong";
    const value = line.text.slice(label.valueStart - line.start, label.valueStart - line.start + 80);
    if (atStart) {
      if (!prose || strong || label.strength === "weak") kept.push(label);
    } else if (label.strength === "letter" ? parted : strong ? !prose || /^\p{Lu}/u.test(value) : parted && !prose) {
      kept.push(label);
    } else if (!strong && label.strength === "weak" && followsPersons(kept.at(-1), label, value)) {
      kept.push(label);
    }
  }
  return kept;
}

/** `Director: Kenji Ozu With: Setsu Hara`: only a blank parts the second label from the names of the first. */
function followsPersons(before: FoundLabel | undefined, label: FoundLabel, value: string): boolean {
  return before !== undefined && isOfPersons(before) && isOfPersons(label) && /^\p{Lu}/u.test(label.text + value);
}

/** Words that name the director in one language and are the article of a title in another. */
const ARTICLE = /^(?:de|di|by|von|van)$/iu;

/** Whether a line that begins with such a word is a title: nothing stands above it, or its capitals are no name. */
function opensTitle(line: PageLine, value: string): boolean {
  const capitals = !/\p{Ll}/u.test(line.text);
  const opens = line.index === 0 && /^\p{Lu}/u.test(line.text) && (capitals || !beginsWithGivenName(value));
  return opens || (capitals && looksLikeName(value) < 0.5);
}

/** Small words in the names of archives and funds. */
const OF = /\s(?:of|for|the|für|do|dell[ao']|del|pour)\s/gu;

function isOfFirms({ meanings }: FoundLabel): boolean {
  return meanings.every((each) => each.some(({ kind }) => kind === "company"));
}

function withoutColon(line: PageLine, near: boolean): FoundLabel[] {
  const pieces = piecesOf(line).filter(({ text }) => text.length > 2);
  const labels: FoundLabel[] = [];
  for (const piece of pieces) {
    const label = labelAtStart(piece);
    if (label === undefined) continue;
    const value = trimmed(sub(piece, label.valueStart - piece.start)).text.replace(/(?<=[)\p{Ll}]{2}|\))\.$/u, "");
    const head = /^[^,|(/\d–—]{4,60}(?=[,|(/–—]|(?<=\p{Ll}{3})\.\s)/u.exec(value)?.[0].trim() ?? value;
    if (
      value === "" ||
      (!isNameList(value) &&
        !(label.strength === "strong" && isNameList(head) && wordCount(head) > 1) &&
        !(
          isOfFirms(label) &&
          value.length < 80 &&
          (looksLikeCompany(value) >= 0.7 || isNameList(value.replace(OF, " ")))
        ))
    )
      continue;
    if (label.strength !== "strong" && isField(label)) continue;
    // `Music. Story. Light`: a full stop behind a whole word ends a sentence.
    if (label.text.endsWith(".") && value.charAt(head.length) === "." && looksLikeName(head.split(AND)[0]!) < 0.4)
      continue;
    if (piece.start === line.start && ARTICLE.test(label.text) && opensTitle(line, value)) continue;
    labels.push(label);
  }
  const inside = line.text.length > 30 && labelAtStart(line) !== undefined ? labelsInside(line) : [];
  if (inside.length >= 3 && inside[0]!.span.start === line.start) return inside;
  const barred = /[|•]|\/\//u.test(line.text);
  if (labels.length > 1 && barred) return labels;
  const [label] = labels;
  if (label?.span.start !== line.start) return barred ? labels.filter(({ strength }) => strength === "strong") : [];
  if (label.strength === "letter") return barred ? labels : [];
  const value = line.text.slice(label.valueStart - line.start);
  if (wordCount(value) < 2 && !near) return [];
  const several = label.strength === "strong" && !isField(label) && /[,;]\s*\p{Lu}/u.test(value);
  const abbreviated = label.strength === "strong" && label.text.endsWith(".");
  const directs = label.strength === "strong" && isDirector(label) && beginsWithGivenName(value);
  const keeps = label.strength === "strong" && isOfFirms(label) && looksLikeCompany(value) >= 0.7;
  if (!near && !several && !abbreviated && !directs && !keeps && !PREPOSITION.test(label.text)) return [];
  return [label];
}

function isColour(line: PageLine): boolean {
  const colour = line.text.length < 40 ? readColour(line) : undefined;
  return colour !== undefined && colour.span.end - colour.span.start >= line.text.length - 1;
}

function ownLineLabel(line: PageLine, next: PageLine | undefined): FoundLabel | undefined {
  const named = next?.gap === 0 && isNameList(next.text) && /\s/u.test(next.text);
  const text = line.text.replace(/\s*:$/u, "");
  const label = text.length > 60 ? null : readLabel(text);
  if (label === null || label.strength === "letter") return undefined;
  // A line that says `Animation` and no more tells the form, not who made it.
  if (text === line.text && isForm(label) && !named) return undefined;
  // `Color` alone is the value, not the label; above a colour it is the label.
  if (
    text === line.text &&
    !(next?.gap === 0 && isColour(next)) &&
    label.meanings.some((meanings) => meanings.some(({ kind, id }) => kind === "field" && id === "colour"))
  )
    return undefined;
  return {
    ...label,
    text,
    span: { start: line.start, end: line.start + text.length },
    valueStart: line.start + line.text.length,
    colon: text !== line.text,
  };
}

function isCredit({ meanings }: FoundLabel): boolean {
  return meanings.every((each) => each.some(({ kind }) => kind !== "field"));
}

const LENGTH = /(?<!\d)\d{1,3}\s?(?:min|mn|['′’]|хв|мин)/iu;
const PLACE_AND_YEAR = /^([^\d,/;–-]{1,40}?)(?:\s?[,/;–-][^\d]{0,60}?)??[\s,]+(?:18|19|20)\d\d(?!\d)/u;

/** Facts of the film, and no names: `Music`, a title, right above `UK 2014, 88 min`. */
function statesFacts({ text, gap }: PageLine): boolean {
  if (gap > 0 || text.length > 120 || isNameList(text)) return false;
  const [, place] = PLACE_AND_YEAR.exec(text) ?? [];
  return LENGTH.test(text) || (place !== undefined && lookupCountry(place.trim()).length > 0);
}

/**
 * The first line with a label, where it is no label but the title: `Music` or `Music:` above facts, and no other label
 * above it, which would make it one of a list of credits.
 */
function titleLine(
  lines: readonly PageLine[],
  found: readonly (readonly FoundLabel[])[],
  own: readonly (FoundLabel | undefined)[],
): number | undefined {
  const at = lines.findIndex((_, index) => found[index]!.length > 0 || own[index] !== undefined);
  const [label, ...more] = found[at] ?? [];
  const only = label ?? own[at];
  const [line, next] = [lines[at], lines[at + 1]];
  if (only === undefined || more.length > 0 || line === undefined || next === undefined || !isCredit(only))
    return undefined;
  // `Production ⏎ France 2015` below a title: who made it, not how it is called.
  if (isOfFirms(only) && !only.colon && at > 0) return undefined;
  return only.valueStart >= line.start + line.text.length && statesFacts(next) ? at : undefined;
}

/** `Hannah Voss ........ Ruth`: leaders from the actor to the character. */
function isLed(line: PageLine | undefined): boolean {
  const [, name = ""] = line?.gap === 0 ? (LED.exec(line.text.slice(0, 120)) ?? []) : [];
  return name !== "" && isNameList(name);
}

const LED = /^(\p{Lu}[^.…]{2,60}?)\s*(?:\.{3,}|…)\s*\S/u;

/** `Cast`; `Distribution` may be of firms too. */
function isOnlyOfPersons({ meanings }: FoundLabel): boolean {
  return meanings.every((each) => each.every(({ kind }) => kind === "person"));
}

/** Whether a label can mean one of some fields, or any field when none is named. */
function isForm({ meanings }: FoundLabel | ReadLabel): boolean {
  return meanings.length === 1 && meanings[0]!.some(({ id }) => id === "animator");
}

function isDirector({ meanings }: FoundLabel): boolean {
  return meanings.every((each) => each.some(({ kind, id }) => kind === "person" && id === "director"));
}

function isField(label: FoundLabel, ...ids: readonly string[]): boolean {
  return label.meanings.every((meanings) =>
    meanings.some(({ kind, id }) => kind === "field" && (ids.length === 0 || ids.includes(id))),
  );
}

/** Labels of every line, first those that are sure, then those that their neighbours make likely. */
function labelsByLine(lines: readonly PageLine[]): FoundLabel[][] {
  const prose = lines.map(({ text }, at) => isProse(text) || isCutWord(text, lines[at + 1]?.text ?? ""));
  const columns = labelsOfColumns(lines);
  const header = labelsOfHeader(lines);
  const found = lines.map((line, at) => [...(header.get(at) ?? columns[at] ?? byColon(line, prose[at]!))]);
  const own = lines.map((line, at) => (found[at]!.length === 0 ? ownLineLabel(line, lines[at + 1]) : undefined));
  const titled = titleLine(lines, found, own);
  if (titled !== undefined) {
    found[titled] = [];
    own[titled] = undefined;
  }
  const several = own.filter((label) => label !== undefined).length >= 3;
  const labelledLines = found.filter((labels) => labels.length > 0).length;
  own.forEach((label, at) => {
    const next = lines[at + 1];
    if (label === undefined) return;
    const heads =
      labelledLines >= 2 && !isField(label) && next?.gap === 0 && isNameList(next.text.replace(/\.{2,}.*$/u, ""));
    const cast = isOnlyOfPersons(label) && isLed(next) && isLed(lines[at + 2]);
    if (label.strength === "strong" || several || label.colon || heads || cast) found[at] = [label];
  });
  const open = lines.map((line, at) => (found[at]!.length === 0 && !prose[at] ? withoutColon(line, true) : []));
  lines.forEach((line, at) => {
    if (open[at]!.length === 0) return;
    const near = [at - 1, at + 1].some((other) => (found[other]?.length ?? 0) > 0 || (open[other]?.length ?? 0) > 0);
    found[at] = near ? open[at]! : withoutColon(line, false);
  });
  const layout = labelsOfLayout(lines);
  const whole = found.map((labels, at) => {
    const near = (found[at - 1]?.length ?? 0) > 0 || (found[at + 1]?.length ?? 0) > 0;
    return labels.length === 0 && layout[at] !== undefined
      ? layout[at]
      : withSentences(lines[at]!, labels, prose[at]!, near);
  });
  return inCompany(whole, lines);
}

const TRAILING = /(?:\s*(?:[,;|/•·∙⋅‧]|\s[–—-](?=\s*$)|\/\/))+\s*$/u;

/** `prod: Anima Film. v.c.: 12.03.1917`: in a line of labels one that is not known ends a value too. */
const UNKNOWN_LABEL = /[.;]\s+(?=\p{L}[\p{L}\p{M}./ ]{1,30}:\s)/u;

/** The value between a label and the next one on its line, without the separators at its end. */
function valueOn(line: PageLine, label: FoundLabel, next: FoundLabel | undefined, among: boolean): Stretch {
  const end = (next?.span.start ?? line.start + line.text.length) - line.start;
  const from = Math.min(label.valueStart - line.start, end);
  const whole = trimmed(sub(line, from, end));
  const foreign = among ? UNKNOWN_LABEL.exec(whole.text.slice(0, 400)) : null;
  const value = foreign === null ? whole : sub(whole, 0, foreign.index);
  const kept = value.text.slice(-40).replace(TRAILING, "");
  return kept.length === Math.min(40, value.text.length)
    ? value
    : sub(value, 0, value.text.length - Math.min(40, value.text.length) + kept.length);
}

function valuesBelow(
  lines: readonly PageLine[],
  found: readonly FoundLabel[][],
  at: number,
  label: FoundLabel,
): PageLine[] {
  const values: PageLine[] = [];
  const oneLine = label.meanings.every((meanings) =>
    meanings.every(({ kind, id }) => kind === "field" && !MULTI_LINE_FIELDS.has(id)),
  );
  const text = isField(label, "synopsis", "biography", "review", "statement");
  if (text || isField(label, "heading")) return [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]!;
    if (found[next]!.length > 0 || isDots(line.text) || isNoise(line.text)) break;
    if (values.length > 0 && (line.gap > 0 || oneLine)) break;
    if (line.gap > 2) break;
    const list = isField(label, "awards", "festivals", "filmography", "screenings");
    if (!list && (isProse(line.text) || line.text.length > 160)) break;
    values.push(line);
  }
  return values;
}

/** The labels of a page with their values, on the same line or below. */
export function labelledValues(lines: readonly PageLine[]): LabelledPage {
  const found = labelsByLine(lines);
  const labelled: Labelled[] = [];
  const empty: FoundLabel[] = [];
  const taken = new Set<number>();
  const firstOf = new Map<number, FoundLabel>();
  lines.forEach((line, at) => {
    const labels = found[at]!;
    labels.forEach((label, order) => {
      taken.add(at);
      if (order === 0) firstOf.set(at, label);
      const value = label.before ?? valueOn(line, label, labels[order + 1], labels.length >= ENOUGH_LABELS);
      // The line below the head of a table.
      if (value.start > line.start + line.text.length) taken.add(at + 1);
      if (value.text !== "" && !/^[-–—]$/u.test(value.text)) {
        const isLast = order === labels.length - 1 && label.before === undefined && !isField(label);
        const next = isLast ? lines[at + 1] : undefined;
        const whole = continuedValue({ line, value, next, nextLabel: found[at + 1]?.[0], isNameList });
        if (whole !== undefined) taken.add(at + 1);
        labelled.push({ label, values: [whole ?? value], lines: [at], ownLine: false });
        return;
      }
      const below = order === labels.length - 1 ? valuesBelow(lines, found, at, label) : [];
      const values = below.filter(({ text }) => !/^[-–—]$/u.test(text));
      for (const { index } of below) taken.add(index);
      if (values.length === 0) empty.push(label);
      labelled.push({ label, values, lines: [at, ...below.map(({ index }) => index)], ownLine: true });
    });
  });
  return { labelled, empty, taken, firstOf };
}
