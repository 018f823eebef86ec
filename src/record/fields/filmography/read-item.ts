import type { FilmographyItem } from "../../../model/index.js";
import { readCountries } from "../countries.js";
import { sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { isNotes, readNotes } from "./annotations.js";

const LONGEST = 220;
const BULLET = /^[\s•▪·*–—-]{0,6}/u;
const YEAR_FIRST =
  /^((?:18|19|20)\d\d)(?:\s?[-–/]\s?(?:(?:18|19|20)?\d\d))?(?:\s*[:–—|]\s*|\s+-\s+|\.\s+|\s+|,\s+)(?=\S)/u;
const CLOSED = /\s*[([]([^()[\]]{1,200})[)\]]\.?$/u;

interface Titled {
  readonly title: Stretch;
  readonly year?: number;
  readonly annotations: NonNullable<FilmographyItem["annotations"]>;
}

/** Takes brackets with notes off the end; others are part of the title. */
function withoutNotes(of: Stretch): Titled {
  let title = trimmed(of);
  let year: number | undefined;
  let annotations: NonNullable<FilmographyItem["annotations"]> = [];
  for (let rounds = 0; rounds < 3; rounds++) {
    const bracket = CLOSED.exec(title.text);
    const open = bracket ? title.text.indexOf(bracket[1]!, bracket.index) : -1;
    if (!bracket || bracket.index === 0) break;
    const inside = trimmed(sub(title, open, open + bracket[1]!.length));
    if (!isNotes(inside)) break;
    const notes = readNotes(inside);
    year ??= notes.year;
    annotations = [...notes.annotations, ...annotations];
    title = trimmed(sub(title, 0, bracket.index));
  }
  return { title, annotations, ...(year !== undefined && { year }) };
}

const ENDS = /[\s,;–—|-]+$|(?<=[\p{L}\d]{2})\.$/u;

function bareTitle(of: Stretch): Stretch {
  const end = ENDS.exec(of.text.slice(-12));
  const cut = end ? trimmed(sub(of, 0, of.text.length - end[0].length)) : of;
  return /^["“„«][^"“”„«»]+["”“»]$/u.test(cut.text) ? sub(cut, 1, cut.text.length - 1) : cut;
}

/** Facts (`2009, Russia, 96 min.`) and dates begin with a year too. */
function isFacts(title: Stretch): boolean {
  const first = title.text.split(/[,/|]/u, 1)[0] ?? "";
  return (
    readCountries(sub(title, 0, first.length)).length > 0 ||
    /^\d{1,3}\s?(?:min|mn|['’′])/u.test(title.text) ||
    /^(?:\d{1,2}[./]|[/|])/u.test(title.text)
  );
}

function item(
  whole: Stretch,
  title: Stretch,
  year: number,
  annotations: Titled["annotations"],
): Found<FilmographyItem> | undefined {
  const bare = bareTitle(title);
  if (!/[\p{L}\d]/u.test(bare.text) || bare.text.length > LONGEST || isFacts(bare)) return undefined;
  const value = { year, title: { text: bare.text }, ...(annotations.length > 0 && { annotations }) };
  return { value, span: { start: whole.start, end: whole.start + whole.text.length } };
}

/**
 * One film of a filmography: `YYYY Title (note; note)`, `YYYY – Title (note)`, `TITLE (YYYY, doc, Cottbus 2005)`, with or
 * without a bullet. Titles may hold commas, colons and brackets. Undefined for other lines; `Title, YYYY` counts only with
 * `loose`.
 */
export function readFilmographyLine(line: Stretch, loose = false): Found<FilmographyItem> | undefined {
  if (line.text.length > LONGEST) return undefined;
  const bullet = BULLET.exec(line.text)?.[0] ?? "";
  const whole = trimmed(sub(line, bullet.length));
  const front = YEAR_FIRST.exec(whole.text);
  if (front) {
    const { title, annotations } = withoutNotes(sub(whole, front[0].length));
    return item(whole, title, Number(front[1]), annotations);
  }
  const { title, year, annotations } = withoutNotes(whole);
  if (year !== undefined && title.text !== whole.text) return item(whole, title, year, annotations);
  const behind = loose ? /^(.{1,150}?)(?:,\s*|\s+[–—-]\s+|\s+)((?:18|19|20)\d\d)$/u.exec(title.text) : null;
  return behind ? item(whole, sub(title, 0, behind[1]!.length), Number(behind[2]), annotations) : undefined;
}
