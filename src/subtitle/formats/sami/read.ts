import { finding } from "../../../check/index.js";
import type { Cue, Finding, Run } from "../../../model/index.js";
import type { FormatReading, ReadFormat } from "../format.js";
import { placeCounter } from "../place-counter.js";
import { excerpt } from "../source-lines.js";
import { unkeptMember } from "../unkept-member.js";
import { samiContent, type SamiParagraph, type SamiSync } from "./paragraphs.js";
import { trackIn, tracksOf, trackTitle, type SamiTrack } from "./tracks.js";

const TIME = /^\s{0,8}([-+]?\d{1,12})(?:\.\d{0,9})?\s{0,8}(?:ms)?\s{0,8}$/i;

/** What a style sheet says of looks; all others only name languages. */
const LOOKS = /\b(?:font|color|background|text-align|margin)\b/i;

/** A class that no language is declared for dresses text when it is rarer than this, else it is a track. */
const RARE = 0.1;

/** The tracks that paragraphs of a file belong to, in the order of its style sheet; then classes that it only uses, and often. */
function usedTracks(syncs: readonly SamiSync[], declared: ReadonlyMap<string, SamiTrack>): readonly SamiTrack[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { paragraphs } of syncs) {
    for (const { track } of paragraphs) counts.set(track, (counts.get(track) ?? 0) + 1);
    total += paragraphs.length;
  }
  const tracks = [...declared].filter(([name]) => counts.has(name)).map(([, track]) => track);
  for (const [name, count] of counts) {
    if (name === "" || declared.has(name) || (tracks.length > 0 && count < total * RARE)) continue;
    tracks.push({ name, language: null, label: name });
  }
  return tracks;
}

interface Shown {
  readonly start: number;
  readonly end: number | null;
  readonly text: string;
  readonly runs?: readonly Run[];
  readonly source: Cue["source"];
}

const isEmpty = (text: string): boolean => text.replaceAll("\u00a0", " ").trim() === "";

/** What a sync puts on the screen of one track: undefined when it does not speak of it. */
function shownBy(
  paragraphs: readonly SamiParagraph[],
): { readonly text: string; readonly runs?: readonly Run[] } | undefined {
  if (paragraphs.length === 0) return undefined;
  const speaker = paragraphs.filter(({ source }) => source).map(({ text }) => text.cueText.text.trim());
  const voice = speaker.find((name) => !isEmpty(name));
  const texts = paragraphs
    .filter(({ source }) => !source)
    .map(({ text }) => text.cueText)
    .filter(({ text }) => !isEmpty(text));
  const text = texts.map((one) => one.text).join("\n");
  const styled = voice !== undefined || texts.some(({ runs }) => runs !== undefined);
  if (!styled || text === "") return { text };
  const runs = texts.flatMap(({ text: said, runs: drawn }, at): readonly Run[] => [
    ...(at > 0 ? [{ text: "\n" }] : []),
    ...(drawn ?? [{ text: said }]).map((run) => ({ ...run, ...(voice !== undefined && { voice }) })),
  ]);
  return { text, runs };
}

/** The other tracks of a file that has several, told once. */
function trackFindings(read: SamiTrack | undefined, tracks: readonly SamiTrack[]): readonly Finding[] {
  if (read === undefined || tracks.length < 2) return [];
  const others = tracks.filter((track) => track !== read).map(trackTitle);
  return [finding("parse/another-track", { read: trackTitle(read), others })];
}

/**
 * Reads SAMI. Of a file in several languages the one asked for is read, else the first of its style sheet, and the others
 * are told. A text lasts to the next `SYNC` that speaks of its track; `&nbsp;` alone clears the screen and is no cue.
 */
export function readSami(text: string, reading: FormatReading): ReadFormat {
  const content = samiContent(text);
  const tracks = usedTracks(content.syncs, tracksOf(content.sheet));
  const known = new Set(tracks.map((track) => track.name.toLowerCase()));
  const read = (reading.language === undefined ? undefined : trackIn(tracks, reading.language)) ?? tracks[0];
  const name = read?.name.toLowerCase();
  const placeOf = placeCounter(text);
  const findings: Finding[] = [...trackFindings(read, tracks)];
  for (const { text: before, offset } of content.before.slice(0, 1)) {
    findings.push(finding("parse/preamble", { ...placeOf(offset), text: excerpt(before) }));
  }
  const shown: Shown[] = [];
  for (const sync of content.syncs) {
    const said = shownBy(sync.paragraphs.filter(({ track }) => track === name || !known.has(track)));
    if (said === undefined) continue;
    const place = placeOf(sync.offset);
    const start = milliseconds(sync.start);
    if (start === undefined) {
      const lost = excerpt(said.text);
      findings.push(finding("parse/time-unreadable", { ...place, text: excerpt(sync.start ?? ""), lost }));
      continue;
    }
    if (start < 0) findings.push(finding("parse/time-negative", { ...place, text: String(start) }));
    const end = milliseconds(sync.end) ?? null;
    shown.push({ start, end, ...said, source: { line: place.line, offset: sync.offset } });
  }
  const cues = lasting(shown);
  const meta: Record<string, string> = content.title === "" ? {} : { title: content.title };
  const looks = LOOKS.test(content.sheet);
  const unkept = unkeptMember([
    ...(looks ? (["styles"] as const) : []),
    ...(content.remarks ? (["notes"] as const) : []),
  ]);
  const language = read?.language ?? null;
  return { document: { format: "sami", language, frameRate: null, cues, meta, ...unkept } as const, findings };
}

function milliseconds(written: string | undefined): number | undefined {
  const digits = written === undefined ? undefined : TIME.exec(written)?.[1];
  return digits === undefined ? undefined : Number(digits) || 0;
}

/** Gives every text its end: its own, else the next time that differs from its start. What is empty is only an end. */
function lasting(shown: readonly Shown[]): readonly Cue[] {
  const cues: Cue[] = [];
  let next: number | null = null;
  let after: number | null = null;
  for (const one of [...shown].reverse()) {
    if (next !== null && next !== one.start) after = next;
    next = one.start;
    if (one.text !== "") cues.push({ ...one, end: one.end ?? after });
  }
  return cues.reverse();
}
