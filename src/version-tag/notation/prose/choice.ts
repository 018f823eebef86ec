import type { FieldSpan, Lang, Subtitle, VersionTag } from "../../../model/index.js";
import { ReadingDraft, type ParseContext, type Reading } from "../../reading.js";
import { isOwnLanguage } from "../region.js";
import { isDoubtfulCode, isSubtitleMark, plays, playsAny, type Item } from "./item.js";
import { endsSegment } from "./segment-edge.js";

const MOST_PARTS = 8;
const CHOICE_CONFIDENCE = 0.9;
const VERSION_ROLES = ["dub", "voiceover", "voiceover-or-dub", "original", "original-weak"] as const;

function saysVersion(item: Item | undefined): boolean {
  return item?.mark !== undefined || playsAny(item, ...VERSION_ROLES);
}

/** "or", in small letters where capitals are the Czech mark of the original. */
function saysOr(item: Item): boolean {
  return plays(item, "or") && (!item.mark || item.raw === "or");
}

/** Signs and words between versions to choose from: "dt./OV", "VO+VFF", "OmU oder DF", "VF et VOSTFR". */
function offersChoice(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const [previous, next] = [items[index - 1], items[index + 1]];
  if (!previous || !next) return false;
  // "FR/NL" is a list; "dubbed in English / English subtitled" names one language twice.
  if (previous.language && next.language && previous.language.tag !== next.language.tag) return false;
  if (item.separator === "slash" || (item.separator === "bar" && item.raw === "/") || saysOr(item)) return true;
  if (item.raw === "+") return previous.mark !== undefined && next.mark !== undefined;
  const joins = item.separator === "and" || (plays(item, "and") && (!item.language || isDoubtfulCode(item)));
  return (
    joins && (saysVersion(previous) || saysVersion(next)) && !next.separator && !namesSubtitlesOnly(items, index + 1)
  );
}

const LONGEST_SUBTITLE_PHRASE = 6;

/** "dubbing *and English subtitles*": what follows names subtitles that go with the voices, not a version of its own. */
function namesSubtitlesOnly(items: readonly Item[], first: number): boolean {
  let language = false;
  let mark = false;
  for (let at = first; at < first + LONGEST_SUBTITLE_PHRASE && items[at]; at++) {
    const item = items[at]!;
    if (saysVersion(item) || playsAny(item, "version", "spoken")) return false;
    if (endsSegment(item) && item.separator !== "slash" && item.separator !== "and") break;
    language ||= item.language !== undefined;
    mark ||= isSubtitleMark(item);
  }
  return language && mark;
}

/** Any sign between segments of a listing: "14h10 VF · 16h45 VOST", "Mo OmU, sonst DF". */
function partsSegments(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  return plays(item, "else") || ["comma", "bar", "bullet", "semicolon", "dash", "slash"].includes(item.separator ?? "");
}

function partsOf(items: readonly Item[], parting: typeof offersChoice): readonly (readonly Item[])[] {
  if (!items.some((_, index) => parting(items, index))) return [items];
  const parts: Item[][] = [[]];
  items.forEach((item, index) => {
    if (parting(items, index)) parts.push([]);
    else parts.at(-1)!.push(item);
  });
  return parts.filter((part) => part.length > 0);
}

/** The version of one part. A language by its name is the dub where it is the region's own. */
function versionOf(
  part: readonly Item[],
  tag: VersionTag,
  context: ParseContext,
  written: string | undefined,
): VersionTag {
  const byNameOnly = tag.kind === "unknown" && tag.audio !== null && tag.audio.length > 0 && tag.subtitles === null;
  const named = part.every(
    (item) => !item.language || item.language.form === "word" || item.dotted || playsAny(item, "format", "time"),
  );
  const own = byNameOnly && named && tag.audio.every((language) => isOwnLanguage(language, context.region, written));
  return own ? { ...tag, kind: "dubbed" } : tag;
}

/** Versions exclude each other when one replaces the voices and another does not. */
function areAlternatives(versions: readonly VersionTag[]): boolean {
  const replaced = versions.filter(({ kind }) => kind === "dubbed" || kind === "voiceover");
  // "English dub or Japanese with English subtitles": both name what is heard, and it differs.
  const dubs = replaced.every(({ audio }) => audio) ? new Set(replaced.flatMap(({ audio }) => audio!)) : undefined;
  const differs = (audio: readonly Lang[]): boolean => dubs !== undefined && !audio.some((tag) => dubs.has(tag));
  const kept = versions.filter(
    ({ kind, audio, subtitles }) =>
      kind === "original" || (kind === "unknown" && subtitles !== null && (!audio || differs(audio))),
  );
  const kinds = new Set(versions.map(({ kind }) => kind));
  return replaced.length + kept.length === versions.length && kept.length > 0 && replaced.length > 0 && kinds.size > 1;
}

/** "OV/OmeU": bare marks alone on either side of the sign, of which one states subtitles and the other none. */
function areMarksWithAndWithout(readings: readonly PartReading[]): boolean {
  return (
    readings.length === 2 &&
    readings.every(({ part: [item, ...others] }) => item?.mark?.kind === "original" && others.length === 0) &&
    readings.filter(({ reading }) => reading.tag!.subtitles === null).length === 1
  );
}

function stated({ kind, audio, subtitles }: VersionTag): Partial<VersionTag> {
  return { ...(kind !== "unknown" && { kind }), audio, ...(subtitles && { subtitles }) };
}

function shared<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

/**
 * Reads versions to choose from: each part between the signs of a choice is read by itself. Null when the parts do not
 * exclude each other: "vo st fr / ov fr ond" says one thing twice, and "FR/NL" is a list of languages.
 */
export function readChoice(
  items: readonly Item[],
  context: ParseContext,
  written: string | undefined,
  readPart: (part: readonly Item[]) => Reading,
): Reading | null {
  if (!items.some(saysVersion)) return null;
  return (
    choiceOf(partsOf(items, offersChoice), context, written, readPart) ??
    (isListing(items) ? choiceOf(partsOf(items, partsSegments), context, written, readPart) : null)
  );
}

/** A listing names a dub and an original, or gives each its time. */
function isListing(items: readonly Item[]): boolean {
  const replaced = items.some((item) => item.mark?.kind === "dubbed" || plays(item, "dub"));
  if (!replaced) return false;
  const kept = items.some((item) => item.mark?.kind === "original" || plays(item, "original"));
  const timed = items.filter((item) => item.number || plays(item, "time")).length > 1;
  return kept || timed;
}

/** The last segment of a part: "dt." of "Kremen, 98 min, dt." */
function tailOf(part: readonly Item[]): readonly Item[] {
  return part.slice(part.findLastIndex(endsSegment) + 1);
}

/** The first segment of a part. */
function headOf(part: readonly Item[]): readonly Item[] {
  const end = part.findIndex(endsSegment);
  return end < 0 ? part : part.slice(0, end);
}

interface PartReading {
  readonly part: readonly Item[];
  readonly reading: Reading;
}

/** Reads a part, or its segment at the sign where the whole says nothing. */
function readAtSign(
  part: readonly Item[],
  segment: readonly Item[],
  readPart: (part: readonly Item[]) => Reading,
): PartReading {
  const whole = { part, reading: readPart(part) };
  if (whole.reading.tag !== null || segment.length === part.length || segment.length === 0) return whole;
  return { part: segment, reading: readPart(segment) };
}

function choiceOf(
  parts: readonly (readonly Item[])[],
  context: ParseContext,
  written: string | undefined,
  readPart: (part: readonly Item[]) => Reading,
): Reading | null {
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const readings = parts
    .map((part, at) => readAtSign(part, at === 0 ? tailOf(part) : headOf(part), readPart))
    .filter(({ reading }) => reading.tag !== null);
  const versions = readings.map(({ part, reading }) => versionOf(part, reading.tag!, context, written));
  if (versions.length < 2 || !(areAlternatives(versions) || areMarksWithAndWithout(readings))) return null;
  const draft = new ReadingDraft();
  for (const version of versions) {
    const alternative = stated(version);
    const known = draft.alternatives.some((other) => JSON.stringify(other) === JSON.stringify(alternative));
    if (!known) draft.alternatives.push(alternative);
  }
  draft.kind = shared(versions.map(({ kind }) => kind)) ?? "unknown";
  draft.audio = shared<readonly Lang[] | null>(versions.map(({ audio }) => audio)) as Lang[] | null;
  draft.subtitles = shared<readonly Subtitle[] | null>(versions.map(({ subtitles }) => subtitles)) as Subtitle[] | null;
  const spans: FieldSpan[] = readings.flatMap(({ reading }) => reading.spans);
  for (const { start, end } of spans) draft.evidence("alternatives", start, end);
  return withDoubtsOf(
    readings.map(({ reading }) => reading),
    draft.finish(CHOICE_CONFIDENCE),
  );
}

/** Doubts about the whole version, which a choice answers: it names several. */
const ANSWERED = new Set(["audio-relative", "subs-by-region", "dub-or-original", "lang-unknown", "lang-by-region"]);

/** What the parts filled in or could not tell stays with the choice: an assumed language never goes without its code. */
function withDoubtsOf(parts: readonly Reading[], choice: Reading): Reading {
  const codes = new Set(parts.flatMap(({ tag }) => tag?.ambiguity ?? []).filter((code) => !ANSWERED.has(code)));
  const findings = parts.flatMap((part) => part.findings).filter(({ rule }) => !ANSWERED.has(rule.split("/")[1] ?? ""));
  return { ...choice, tag: choice.tag && { ...choice.tag, ambiguity: [...codes] }, findings };
}
