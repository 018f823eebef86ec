import type { Audience, Screening, Span, StatedVersion, Venue } from "../../../model/index.js";
import { remember } from "../../../text/index.js";
import { parseVersionTag } from "../../../version-tag/index.js";
import { sub, trimmed, within, type Found, type Stretch } from "../../stretch.js";
import {
  findDates,
  findTimes,
  isoDay,
  isoTime,
  isWeekday,
  type ClockTime,
  type DateResolution,
  type WrittenDate,
} from "../date/index.js";
import { isProse } from "../facts-line/index.js";
import type { FieldContext } from "../field-context.js";
import { readVersion } from "../version.js";
import { PhraseTable, spanOfTokens, tokensOf } from "../words/index.js";
import { hasVenueWord, readVenue, venueInProse } from "./venue.js";

const AUDIENCES = new PhraseTable("audience-words");
const RELEASES = new PhraseTable("release-words");

/** A page lists its showings; more than this on one line is no list of them. */
const LONGEST_LINE = 4000;
/** What stands behind a time and says venue, version and audience is no longer. */
const LONGEST_TAIL = 160;

/** The showings found, and the lines (by their place in the list given) that told them. */
export interface Screenings {
  readonly screenings: readonly Found<Screening>[];
  readonly lines: ReadonlySet<number>;
}

interface Slot {
  readonly date: Found<WrittenDate>;
  readonly times: readonly ClockTime[];
  /** Behind the last time, up to the next date. */
  readonly tail: Stretch;
}

interface Beside {
  readonly venue?: Found<Venue>;
  readonly version?: Found<StatedVersion>;
  readonly audience?: { readonly value: Audience; readonly span: Span };
}

const UNTIL =
  /^[\s,.]{0,3}(?:–|—|-|bis(?: zum)?|to|until|till|through|au|jusqu['’]au|tot(?: en met)?|t\/m|do|по|до|al|hasta el)\s{0,3}(?:\p{L}{2,12}[.,]?\s{0,3})?$/u;

/** `3.10. – 9.10.`: two dates that are the ends of a run, whose days are not told one by one. */
function isRun(line: Stretch, left: Found<WrittenDate>, right: Found<WrittenDate> | undefined): boolean {
  if (right === undefined || right.span.start - left.span.end > 40) return false;
  return UNTIL.test(within(line, { start: left.span.end, end: right.span.start }).text);
}

/** The dates of a line, each with the times up to the next one; the ends of a run are left out. */
function slotsOf(line: Stretch): readonly Slot[] {
  const all = findDates(line);
  const runs = new Set(all.flatMap((date, at) => (isRun(line, date, all[at + 1]) ? [at, at + 1] : [])));
  const every = slotsOfDates(line, all);
  return every.filter((_, at) => !runs.has(at));
}

function slotsOfDates(line: Stretch, dates: readonly Found<WrittenDate>[]): readonly Slot[] {
  const times = findTimes(line);
  return dates.map((date, at) => {
    const until = dates[at + 1]?.span.start ?? line.start + line.text.length;
    let own: readonly ClockTime[] = times.filter(({ span }) => span.start >= date.span.end && span.end <= until);
    if (own.length === 0 && dates.length === 1) own = times.filter(({ span }) => span.end <= date.span.start);
    if (own.length === 0 && isJoined(line, date, dates[at + 1])) own = timesFrom(dates, times, at + 1);
    const from = Math.max(date.span.end, own.at(-1)?.span.end ?? 0);
    return { date, times: own, tail: within(line, { start: from, end: Math.max(from, until) }) };
  });
}

const JOINT = /^[.,\s]{0,3}(?:\+|&|\/|und|and|et|en|и|та|oraz|i|e|y|a)\s{0,3}(?:\p{L}{2,12}[.,]{0,2}\s{0,3})?$/u;

/** `Do 7.3. + Fr 8.3., 21.15 Uhr`: the time behind the second day is that of both. */
function isJoined(line: Stretch, left: Found<WrittenDate>, right: Found<WrittenDate> | undefined): boolean {
  if (right === undefined || right.span.start - left.span.end > 24) return false;
  return JOINT.test(within(line, { start: left.span.end, end: right.span.start }).text);
}

/** The times behind a date, up to the next one. */
function timesFrom(
  dates: readonly Found<WrittenDate>[],
  times: readonly ClockTime[],
  at: number,
): readonly ClockTime[] {
  const [date, next] = [dates[at], dates[at + 1]];
  return date === undefined
    ? []
    : times.filter(({ span }) => span.start >= date.span.end && (next === undefined || span.end <= next.span.start));
}

/** A day on which the film comes to the cinemas is no showing. */
function isRelease(line: Stretch, date: Found<WrittenDate>): boolean {
  const tokens = tokensOf(line);
  const at = tokens.findIndex(({ start }) => line.start + start >= date.span.start);
  for (let to = at; to > Math.max(0, at - 6); to--) {
    const words = RELEASES.before(tokens, to, 4);
    if (words && line.text.slice(tokens[words.from]!.start, tokens[words.to - 1]!.end).length > 4) return true;
  }
  return false;
}

function audienceIn(tail: Stretch): Beside["audience"] {
  const tokens = tokensOf(tail);
  const last = AUDIENCES.all(tail).at(-1);
  if (!last) return undefined;
  const closes = last.to === tokens.length || tokens.slice(last.to).every(({ kind }) => kind === "sign");
  return closes
    ? { value: last.meanings[0] as Audience, span: spanOfTokens(tail, tokens, last.from, last.to) }
    : undefined;
}

const versionWords = remember((text: string) => parseVersionTag(text, { notation: "prose" }));

/** The version behind a time, where it begins in the tail: `Cinémathèque RU OV with FR & NL subt.` */
function versionIn(tail: Stretch, context: FieldContext): Found<StatedVersion> | undefined {
  const { tag, spans } = versionWords(tail.text);
  if (tag === null || (tag.kind === "unknown" && tag.subtitles === null)) return undefined;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const rest = /^[^,;|/()–—]*/u.exec(tail.text.slice(end))?.[0] ?? "";
  const behind = rest.trim().split(/\s+/u).length > 2 ? "" : rest;
  return readVersion(trimmed(sub(tail, start, end + behind.length)), { ...context, labelled: true });
}

const LEADING = /^[\s,|:–—\-•·@/.]*/u;

/** What stands behind the time. After a comma a venue has to say what it is. */
function beside(tail: Stretch, context: FieldContext): Beside {
  const short = tail.text.length > LONGEST_TAIL ? sub(tail, 0, LONGEST_TAIL) : tail;
  const signs = LEADING.exec(short.text)?.[0] ?? "";
  const told = trimmed(sub(short, signs.length));
  if (told.text === "") return {};
  const audience = audienceIn(told);
  const withoutAudience = audience ? trimmed(within(told, { start: told.start, end: audience.span.start })) : told;
  const version = versionIn(withoutAudience, context);
  const before = version
    ? trimmed(within(withoutAudience, { start: withoutAudience.start, end: version.span.start }))
    : withoutAudience;
  const venue = readVenue(before, !signs.includes(","));
  return { ...(venue && { venue }), ...(version && { version }), ...(audience && { audience }) };
}

/** `Bambi: 17.04.`: a venue in front, with a colon or a word for a cinema. */
function venueBefore(line: Stretch, date: Found<WrittenDate>): Found<Venue> | undefined {
  const head = trimmed(within(line, { start: line.start, end: date.span.start }));
  const colon = head.text.endsWith(":");
  const name = trimmed(sub(head, 0, head.text.length - (colon || /[,|–—-]$/u.test(head.text) ? 1 : 0)));
  if (name.text === "" || name.text.length > 60 || (!colon && !hasVenueWord(name))) return undefined;
  return readVenue(name, true);
}

function screening(
  slot: Slot,
  time: ClockTime | undefined,
  resolution: DateResolution,
  { venue, version, audience }: Beside,
): Found<Screening>[] {
  const date = resolution.resolve(slot.date.value);
  if (!date) return [];
  const day = isoDay(date);
  const when = day + (time ? isoTime(time) : "");
  const spans = [slot.date.span, ...(time ? [time.span] : [])];
  const end = time?.until ? day + isoTime(time.until) : undefined;
  const value: Screening = {
    ...(date.year === undefined ? { partialDate: when } : { start: when }),
    ...(end !== undefined && date.year !== undefined && { end }),
    ...(venue && { venue: venue.value }),
    ...(version && { version: version.value }),
    ...(audience && { audience: audience.value }),
  };
  const ends = [...spans, ...[venue?.span, version?.span, audience?.span].filter((span) => span !== undefined)];
  const span = { start: Math.min(...ends.map((each) => each.start)), end: Math.max(...ends.map((each) => each.end)) };
  const confidence = date.uncertain ? "low" : date.yearInferred ? "high" : "certain";
  return [{ value, span, confidence }];
}

function printedOf(
  text: Stretch,
  { value, span, confidence }: Found<Screening>,
  slot: Slot,
  time: ClockTime | undefined,
): Found<Screening> {
  const start = Math.min(slot.date.span.start, time?.span.start ?? Infinity);
  const end = Math.max(slot.date.span.end, time?.span.end ?? 0);
  const inside = start >= text.start && end <= text.start + text.text.length;
  const near = inside && end - start < 80;
  const printed = near ? within(text, { start, end }).text : inside ? within(text, slot.date.span).text : undefined;
  return { value: { ...value, ...(printed !== undefined && { printed }) }, span, ...(confidence && { confidence }) };
}

/** A line of times alone belongs to the date above it. */
function onlyTimes(line: Stretch): readonly ClockTime[] {
  if (line.text.length > 80) return [];
  const times = findTimes(line, true);
  const covered = times.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const letters = line.text.replace(/\s|[,/|&•·–—-]/gu, "").length;
  return times.length > 0 && covered >= letters ? times : [];
}

function joinedLines(lines: readonly Stretch[], at: number): Stretch {
  const [line, next] = [lines[at]!, lines[at + 1]];
  const gap = next ? next.start - (line.start + line.text.length) : 0;
  const weekday =
    line.text.length < 16 &&
    next !== undefined &&
    /\d/u.test(next.text) &&
    next.text.length < 120 &&
    gap > 0 &&
    gap < 8 &&
    isWeekday(line);
  return weekday ? { text: line.text + "\n".repeat(gap) + next.text, start: line.start } : line;
}

function inProse(line: Stretch, slot: Slot): Beside {
  const start = slot.date.span.end;
  const venue =
    venueInProse(within(line, { start, end: Math.max(start, slot.times[0]?.span.start ?? start) })) ??
    venueInProse(slot.tail);
  return venue ? { venue } : {};
}

/** The venue on the line below a showing that has none. */
function venueBelow(line: Stretch | undefined): Found<Venue> | undefined {
  if (!line || line.text.length > 60 || /\d{2}[.:]\d{2}|:/u.test(line.text) || !hasVenueWord(line)) return undefined;
  const words = line.text.trim().split(/\s+/u);
  return words.length <= 5 && /^[\p{Lu}«"“]/u.test(line.text.trim()) && !isProse(line.text)
    ? readVenue(trimmed(line), true)
    : undefined;
}

/**
 * The showings that lines list: each date with its times, and what stands beside them of venue, room, version and audience.
 * A date needs a time, on its line or on the line below; a venue is never inherited. Dates of releases are none. `lines`
 * holds the places of the lines that were used.
 */
export function readScreenings(
  lines: readonly Stretch[],
  resolution: DateResolution,
  context: FieldContext = {},
): Screenings {
  const screenings: Found<Screening>[] = [];
  const used = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const line = joinedLines(lines, at);
    if (line.text.length > LONGEST_LINE || !/\d/u.test(line.text)) continue;
    const slots = slotsOf(line);
    const joined = line !== lines[at];
    const before = screenings.length;
    for (const slot of slots) {
      const below =
        slot.times.length === 0 && slots.length === 1
          ? onlyTimes(lines[joined ? at + 2 : at + 1] ?? sub(line, 0, 0))
          : [];
      const times = slot.times.length > 0 ? slot.times : below;
      if ((times.length === 0 && !context.labelled) || isRelease(line, slot.date)) continue;
      const far = (times[0]?.span.start ?? 0) - slot.date.span.end > 40 && below.length === 0;
      let told: Beside = far ? inProse(line, slot) : below.length > 0 ? {} : beside(slot.tail, context);
      if (!told.venue && slots.length === 1 && !far) {
        const venue =
          venueBefore(line, slot.date) ?? (below.length > 0 ? undefined : venueBelow(lines[joined ? at + 2 : at + 1]));
        if (venue) told = { ...told, venue };
      }
      for (const time of times.length > 0 ? times : [undefined]) {
        for (const found of screening(slot, time, resolution, told))
          screenings.push(printedOf(line, found, slot, time));
      }
      if (below.length > 0) used.add(joined ? at + 2 : at + 1);
    }
    if (screenings.length === before) continue;
    used.add(at);
    if (joined) used.add((at += 1));
  }
  return { screenings, lines: used };
}

/** All dates of a page's lines, for `resolveDates`; releases and prose of other days among them. */
export function collectDates(lines: readonly Stretch[]): readonly Found<WrittenDate>[] {
  return lines.flatMap((line) => (line.text.length > LONGEST_LINE ? [] : findDates(line)));
}
