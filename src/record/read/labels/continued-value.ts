import { sub, trimmed, type Stretch } from "../../stretch.js";
import { beginsWithGivenName, looksLikeCompany } from "../likeness.js";
import type { PageLine } from "../page-line.js";
import type { FoundLabel } from "./find-labels.js";

/** What the rules for a value that a line break cuts in two ask of its neighbours. */
export interface ValueAtLineEnd {
  readonly line: PageLine;
  readonly value: Stretch;
  /** The line below, and the first label on it. */
  readonly next: PageLine | undefined;
  readonly nextLabel: FoundLabel | undefined;
  readonly isNameList: (text: string) => boolean;
}

/** An open list: a comma, an "and" at the end of the line. */
const OPEN = /(?:[,;&/]|\s(?:and|und|et|en|y|e|и|i|a|та))$/u;
const LAST_ITEM = /(?:^|[,;/&]\s*)([^,;/&]*)$/u;
const END = /[\s.,;:|/•–—-]+$/u;
const LONGEST = 160;

/** One word with a capital: half of a name. */
function isHalf(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text.trim());
}

const BETWEEN = /\s*[,;/&]\s*|\s(?:and|und|et|en|y|e|и|i|a|та)\s/u;

/**
 * Whether names stand in the line below an open list: known given names, and several where the list is the first line of
 * the page, since the title may stand below that one. A firm, an event, a title are no names.
 */
function listsPeople(more: string, isFirst: boolean): boolean {
  const names = more.split(BETWEEN).filter((name) => name !== "");
  return (
    names.length > Number(isFirst) && names.every((name) => beginsWithGivenName(name) && looksLikeCompany(name) < 0.5)
  );
}

/**
 * A value of names that goes on in the line below: known names behind a comma or an "and", or in the middle of a name when more
 * labels follow on that line (`… Mus.: Bastien ⏎ Corvol - Int.: Ada Roe`). The stretch runs over the line break.
 */
export function continuedValue({ line, value, next, nextLabel, isNameList }: ValueAtLineEnd): Stretch | undefined {
  if (next === undefined || next.gap > 0 || next.bullet !== "" || value.text.length > 4 * LONGEST) return undefined;
  if (nextLabel?.span.start === next.start) return undefined;
  const end = nextLabel === undefined ? next.text.length : nextLabel.span.start - next.start;
  const open = trimmed(sub(next, 0, end));
  const more = sub(open, 0, open.text.replace(END, "").length);
  if (more.text === "" || more.text.length > LONGEST || !isNameList(more.text)) return undefined;
  const last = LAST_ITEM.exec(value.text)?.[1] ?? "";
  const first = /^[^,;/&]*/u.exec(more.text)?.[0] ?? "";
  const listGoesOn = OPEN.test(line.text) && listsPeople(more.text, line.index === 0);
  const nameGoesOn = nextLabel !== undefined && isHalf(last) && isHalf(first);
  if (!listGoesOn && !nameGoesOn) return undefined;
  const until = value.start + value.text.length;
  const rest = line.text.slice(until - line.start);
  const gap = " ".repeat(more.start - until - rest.length);
  return { text: value.text + rest + gap + more.text, start: value.start };
}
