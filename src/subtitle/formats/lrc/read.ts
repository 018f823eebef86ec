import { finding } from "../../../check/index.js";
import { canonicalLanguageTag } from "../../../language/index.js";
import type { Cue, Finding } from "../../../model/index.js";
import type { ReadFormat } from "../format.js";
import { unkeptMember } from "../unkept-member.js";
import { excerpt, sourceLines, type SourceLine } from "../source-lines.js";

/** A time mark, read where the one before ended. */
const MARK = /\[(?:(\d{1,3}):)??(\d{1,4}):(\d{1,3})(?:[.:](\d{1,9}))?\][ \t]*/y;
/** What looks like a time mark and is none. */
const BAD_MARK = /^\s*\[[\d:.,\s-]{1,40}\]/;
const TAG = /^\s*\[([a-zA-Z#]{1,32})\s*:([^\]]*)\]\s*$/;
/** The times of single words in the enhanced form. */
const WORD_MARK = /<\d{1,4}:\d{1,3}(?:[.:]\d{1,9})?> ?/g;
const WORD_MARK_THERE = /<\d{1,4}:\d{1,3}(?:[.:]\d{1,9})?>/;

interface Lyric {
  readonly time: number;
  readonly text: string;
  readonly source: Cue["source"];
}

/** A mark of three parts with colons: hours, or a fraction that is written with a colon too. */
const THREE_PARTS = /^\s{0,8}\[\d{1,3}:\d{1,2}:(\d{2})\]/gm;
/** So many marks, none of whose third parts is above 59, are hours, minutes and seconds: hundredths would be, two times in five. */
const FEWEST_CLOCKS = 5;

/** Whether the marks of a file are times of day or of a recording, `[hh:mm:ss]`, as transcripts have them. */
function countsHours(text: string): boolean {
  let clocks = 0;
  for (const [, last] of text.matchAll(THREE_PARTS)) {
    if (Number(last) > 59) return false;
    clocks++;
  }
  return clocks >= FEWEST_CLOCKS;
}

/** The time marks a line begins with, and where its text does. */
function marksOf(line: string, hoursFirst: boolean): { readonly times: readonly number[]; readonly end: number } {
  const times: number[] = [];
  MARK.lastIndex = line.length - line.trimStart().length;
  for (let end = MARK.lastIndex; ; end = MARK.lastIndex) {
    const mark = MARK.exec(line);
    if (mark === null) return { times, end };
    const [, above, second, third, behind = ""] = mark;
    const shifted = hoursFirst && above === undefined && behind !== "";
    const [hours = "0", minutes, seconds, fraction] = shifted
      ? [second, third, behind, ""]
      : [above, second, third, behind];
    times.push(
      ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
        Number(fraction.slice(0, 3).padEnd(3, "0")),
    );
  }
}

/** Reads the lines: lyrics in file order, tags, and what is neither. */
function readLines(
  text: string,
  hoursFirst: boolean,
): {
  readonly lyrics: Lyric[];
  readonly tags: Map<string, string>;
  readonly findings: Finding[];
} {
  const lyrics: Lyric[] = [];
  const tags = new Map<string, string>();
  const findings: Finding[] = [];
  const unreadable = ({ text: line, line: number }: SourceLine): void => {
    const at = { line: number, column: 1, text: excerpt(line) };
    findings.push(
      BAD_MARK.test(line)
        ? finding("parse/time-unreadable", { ...at, lost: excerpt(line.replace(BAD_MARK, "")) })
        : finding("parse/line-unreadable", at),
    );
  };
  for (const line of sourceLines(text)) {
    const { times, end } = marksOf(line.text, hoursFirst);
    const [, key, value] = times.length > 0 ? [] : (TAG.exec(line.text) ?? []);
    const said = line.text.slice(end).replace(WORD_MARK, "").trim();
    for (const time of times) lyrics.push({ time, text: said, source: { line: line.line, offset: line.offset } });
    if (key !== undefined && value !== undefined) tags.set(key.toLowerCase(), value.trim());
    else if (times.length === 0 && line.text.trim() !== "") unreadable(line);
  }
  return { lyrics, tags, findings };
}

/** The start of the next lyric that begins later, for each of a sorted list; null for the last. */
function endsOf(lyrics: readonly Lyric[]): readonly (number | null)[] {
  const ends: (number | null)[] = [];
  let next: number | null = null;
  for (let at = lyrics.length - 1; at >= 0; at--) {
    const later = lyrics[at + 1];
    if (later !== undefined && later.time > lyrics[at]!.time) next = later.time;
    ends.push(next);
  }
  return ends.reverse();
}

/**
 * Reads lyrics (LRC, simple and enhanced): a line lasts to the next, the last is open; a mark without words ends the line
 * before it. Repeated marks give a cue each, sorted. `[offset:]` is in milliseconds, above zero for sooner.
 */
export function readLrc(text: string): ReadFormat {
  const hoursFirst = countsHours(text);
  const { lyrics, tags, findings } = readLines(text, hoursFirst);
  if (hoursFirst) findings.unshift(finding("format/transcript", {}));
  const offset = Number(tags.get("offset") ?? 0) || 0;
  const shift = Math.abs(offset) < 1e9 ? Math.round(offset) : 0;
  // Sorting is stable: lines of one time stay as they were written.
  lyrics.sort((one, other) => one.time - other.time);
  const ends = endsOf(lyrics);
  const cues = lyrics.flatMap(({ time, text: said, source }, at): readonly Cue[] => {
    const end = ends[at]!;
    return said === "" ? [] : [{ start: time - shift, end: end === null ? null : end - shift, text: said, source }];
  });
  const unkept = unkeptMember(WORD_MARK_THERE.test(text) ? ["inner-times"] : []);
  const language = canonicalLanguageTag(tags.get("la") ?? tags.get("lang") ?? "");
  const document = {
    format: "lrc",
    language,
    frameRate: null,
    cues,
    meta: Object.fromEntries(tags),
    ...unkept,
  } as const;
  return { document, findings };
}
