import { finding } from "../../../check/index.js";
import type { Cue, CueSettings, Finding, Run, UnkeptPart } from "../../../model/index.js";
import type { FormatReading, ReadFormat } from "../format.js";
import { readGeneralBlock, type GeneralBlock } from "./general-block.js";
import { unkeptMember } from "../unkept-member.js";
import { joinBlocks, type JoinedBlocks } from "./joined-blocks.js";
import { textBlocks, USER_DATA, type TextBlock } from "./text-block.js";
import { readTextField } from "./text-field.js";

const USUAL_RATE = 25;
/** Teletext: double width and size, flashing, backgrounds; open subtitles: boxing on. Double height and teletext boxes are how all are drawn. */
const LOOKS = new Set([0x08, 0x0e, 0x0f, 0x1d, 0x84]);
/** Where the times stand in a block, from 1. */
const TIME_IN_COLUMN = 6;
const TIME_OUT_COLUMN = 10;
const MOST = [99, 99, 99, 99] as const;

interface Subtitle extends JoinedBlocks {
  readonly start: number;
  readonly end: number;
}

interface StlReading {
  readonly general: GeneralBlock;
  readonly rate: number;
  readonly findings: Finding[];
}

function written(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** A time as milliseconds; undefined when it cannot be read. Parts that run over are carried, and told. */
function timeOf(parts: readonly number[], at: { line: number; column: number }, stl: StlReading): number | undefined {
  if (parts.some((part, index) => part > MOST[index]!)) return undefined;
  const [hours, minutes, seconds, frames] = parts as [number, number, number, number];
  if (minutes > 59 || seconds > 59 || frames >= stl.rate)
    stl.findings.push(finding("parse/time-range", { ...at, text: written(parts) }));
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000 + (frames * 1000) / stl.rate);
}

function withTimes(blocks: JoinedBlocks, stl: StlReading): Subtitle | undefined {
  const { first, text } = blocks;
  const start = timeOf(first.timeIn, { line: first.number, column: TIME_IN_COLUMN }, stl);
  const end = timeOf(first.timeOut, { line: first.number, column: TIME_OUT_COLUMN }, stl);
  if (start !== undefined && end !== undefined) return { first, text, start, end };
  const [parts, column] = start === undefined ? [first.timeIn, TIME_IN_COLUMN] : [first.timeOut, TIME_OUT_COLUMN];
  const lost = readTextField(text, stl.general.table).text;
  stl.findings.push(finding("parse/time-unreadable", { line: first.number, column, text: written(parts), lost }));
  return undefined;
}

/** Only what was set: a side to align to, and a place in the upper half of the screen. */
function settingsOf({ justification, row }: TextBlock, rows: number): CueSettings | undefined {
  const align = justification === 1 ? "left" : justification === 3 ? "right" : undefined;
  const line = row > 0 && row < rows / 2 ? Math.round((100 * row) / rows) : undefined;
  if (align === undefined && line === undefined) return undefined;
  return { ...(line === undefined ? {} : { line, snapToLines: false }), ...(align === undefined ? {} : { align }) };
}

function joinedText(
  parts: readonly { readonly text: string; readonly runs?: readonly Run[] }[],
): Pick<Cue, "text" | "runs"> {
  const shown = parts.filter(({ text }) => text !== "");
  const text = shown.map((part) => part.text).join("\n");
  if (shown.every(({ runs }) => runs === undefined)) return { text };
  const runs = shown.flatMap((part, at) => [
    ...(at === 0 ? [] : [{ text: "\n" }]),
    ...(part.runs ?? [{ text: part.text }]),
  ]);
  return { text, runs };
}

function cueOf(subtitle: Subtitle, text: Pick<Cue, "text" | "runs">, top: TextBlock, stl: StlReading): Cue {
  const { first, start, end } = subtitle;
  const settings = settingsOf(top, stl.general.rows);
  if (text.text === "") stl.findings.push(finding("parse/empty-cue", { line: first.number, column: 1 }));
  return {
    start,
    end,
    ...text,
    ...(settings === undefined ? {} : { settings }),
    source: { line: first.number, offset: first.offset },
  };
}

/** More members than a screen has rows are damage; and each holds the text of all before it. */
const MOST_MEMBERS = 24;

/** Where the cumulative set that begins at `from` ends: after its last member, or before what is no member. */
function endOfSet(subtitles: readonly Subtitle[], from: number): number {
  if (subtitles[from]!.first.cumulative !== 1) return from + 1;
  let to = from + 1;
  while (to < from + MOST_MEMBERS && subtitles[to]?.first.cumulative === 2) to++;
  return subtitles[to]?.first.cumulative === 3 ? to + 1 : to;
}

/**
 * The members of a cumulative set come onto the screen one by one and go together: each is a cue with all that has come so
 * far, upper rows first, until the next one comes; the last one until the set ends.
 */
function cuesOfSet(set: readonly Subtitle[], stl: StlReading): readonly Cue[] {
  const shown: { readonly first: TextBlock; readonly text: Pick<Cue, "text" | "runs"> }[] = [];
  return set.map((member, at) => {
    shown.push({ first: member.first, text: readTextField(member.text, stl.general.table) });
    const rows = [...shown].sort((a, b) => a.first.row - b.first.row);
    const next = set[at + 1];
    const end = next === undefined ? member.end : next.start;
    return cueOf({ ...member, end }, joinedText(rows.map(({ text }) => text)), rows[0]!.first, stl);
  });
}

/** What a block says that is no text for viewers: comments of the maker, data of a program; and text drawn in a box or larger. */
function unkeptOf({ comment, extension, text }: TextBlock): readonly UnkeptPart[] {
  if (comment) return ["notes"];
  if (extension === USER_DATA) return ["meta"];
  return text.some((byte) => LOOKS.has(byte)) ? ["styles"] : [];
}

/** Reads an EBU STL file (EBU Tech 3264); whatever is damaged is told, and the rest is read. */
export function readEbuStl(bytes: Uint8Array, reading: FormatReading): ReadFormat {
  const general = readGeneralBlock(bytes);
  const findings: Finding[] = [];
  const rate = general.rate ?? reading.frameRate ?? USUAL_RATE;
  if (general.rate === undefined && reading.frameRate === undefined)
    findings.push(finding("parse/frame-rate-assumed", { rate }));
  if (general.programmeStart !== undefined)
    findings.push(finding("parse/programme-start", { time: general.programmeStart }));
  const stl: StlReading = { general, rate, findings };
  const { blocks, rest } = textBlocks(bytes);
  const { subtitles: joined, unreadable } = joinBlocks(blocks);
  const subtitles = joined.map((one) => withTimes(one, stl)).filter((one) => one !== undefined);
  const cues: Cue[] = [];
  for (let from = 0; from < subtitles.length;) {
    const to = endOfSet(subtitles, from);
    cues.push(...cuesOfSet(subtitles.slice(from, to), stl));
    from = to;
  }
  const cut = rest > 0 ? [blocks.length + 1] : [];
  for (const block of [...unreadable, ...cut]) findings.push(finding("parse/block-unreadable", { block }));
  return {
    document: {
      format: "ebu-stl",
      language: general.language,
      frameRate: general.pictureRate ?? reading.frameRate ?? null,
      cues,
      meta: general.meta,
      ...unkeptMember(blocks.flatMap(unkeptOf)),
    },
    findings,
  };
}
