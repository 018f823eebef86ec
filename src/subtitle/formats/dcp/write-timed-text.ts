import type { Run, SubtitleDocument } from "../../../model/index.js";
import { escapeXml, escapeXmlAttribute } from "../../../xml/index.js";
import { inLostOrder, type LostPart } from "../../lost.js";
import type { FormatWriting, WrittenFormat } from "../format.js";
import { rgbColour } from "../rgb-colour.js";
import { derivedUuid } from "./derived-uuid.js";
import { TIMED_TEXT_NAMESPACES } from "./timed-text-edition.js";
import { isWhole, wholeUnits, writeTimedTextTime, type TimedTextClock } from "./timed-text-time.js";
import { interopLanguage, writtenHeader } from "./written-header.js";
import { FONT } from "./written-font.js";
import { linePlace, writtenCues, type WrittenCue } from "./written-cue.js";

/** What differs between the dialects in how a cue is spelled. */
interface Spelling {
  readonly clock: TimedTextClock;
  readonly underline: "Underlined" | "Underline";
  /** Valign and the rest: Interop writes a second capital. */
  readonly place: (vertical: string) => string;
  readonly fade: string;
}

/** The frame rates of digital cinema (ST 429-2, ST 428-11). */
const FRAME_RATES = [24, 25, 30, 48, 50, 60, 96, 100, 120];
const DEFAULT_RATE = 24;

/** The edition that is written: the one RDD 52 asks for, and the current one. */
const EDITION = "smpte-2014";
const NAMESPACE = Object.entries(TIMED_TEXT_NAMESPACES).find(([, edition]) => edition === EDITION)![0];

const FONT_ID = "font";

/** The rate that a file is timed in: what was asked for, or the file's own, at the nearest rate of a cinema (23.976 is 24). */
function cinemaRate(document: SubtitleDocument, writing: FormatWriting): number {
  const wanted = Math.round(writing.frameRate ?? document.frameRate ?? DEFAULT_RATE);
  return FRAME_RATES.includes(wanted) ? wanted : DEFAULT_RATE;
}

function writeRun({ text, italic, bold, underline, colour }: Run, { underline: name }: Spelling): string {
  const rgb = colour === undefined ? undefined : rgbColour(colour);
  const drawn = [
    ...(italic ? ['Italic="yes"'] : []),
    ...(bold ? ['Weight="bold"'] : []),
    ...(underline ? [`${name}="yes"`] : []),
    ...(rgb === undefined || rgb === "ffffff" ? [] : [`Color="FF${rgb.toUpperCase()}"`]),
  ];
  return drawn.length === 0 ? escapeXml(text) : `<Font ${drawn.join(" ")}>${escapeXml(text)}</Font>`;
}

function writeCue(cue: WrittenCue, spot: number, spelling: Spelling): string {
  const { start, end, lines } = cue;
  const times = `TimeIn="${writeTimedTextTime(start, spelling.clock)}" TimeOut="${writeTimedTextTime(end, spelling.clock)}"`;
  // An event must hold a Text even when its cue says nothing.
  const texts = (lines.length === 0 ? [[]] : lines).map((line, at, all) => {
    const place = spelling.place(String(linePlace(at, all.length)));
    return `<Text ${place}>${line.map((run) => writeRun(run, spelling)).join("")}</Text>`;
  });
  return [
    `    <Subtitle SpotNumber="${spot}" ${times} FadeUpTime="${spelling.fade}" FadeDownTime="${spelling.fade}">`,
    ...texts.map((text) => `      ${text}`),
    "    </Subtitle>",
  ].join("\n");
}

/** What a file does not hold: what no timed text holds, and what its clock is too coarse for. */
function lostParts(
  document: SubtitleDocument,
  written: ReturnType<typeof writtenCues>,
  clock: TimedTextClock,
): readonly LostPart[] {
  const lost = new Set(written.lost);
  if ((document.regions?.length ?? 0) > 0) lost.add("regions");
  const { cues } = written;
  if (!cues.every(({ start, end }) => isWhole(start, clock) && isWhole(end, clock))) lost.add("exact-times");
  if (cues.some(({ start, end }) => end > start && wholeUnits(start, clock) === wholeUnits(end, clock))) {
    lost.add("short-cues");
  }
  return inLostOrder(lost);
}

function element(name: string, text: string): string {
  return `  <${name}>${escapeXml(text)}</${name}>`;
}

/** Writes the timed text of an Interop package: ticks of 4 ms, so that times are 2 ms off at most. */
export function writeInterop(document: SubtitleDocument, writing: FormatWriting): WrittenFormat {
  const clock: TimedTextClock = { unit: "ticks" };
  const written = writtenCues(document);
  const header = writtenHeader(document, writing);
  const spelling: Spelling = {
    clock,
    underline: "Underlined",
    place: (vertical) => `VAlign="bottom" VPosition="${vertical}" HAlign="center" HPosition="0"`,
    fade: "0",
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<DCSubtitle Version="1.0">',
    element("SubtitleID", header.id),
    element("MovieTitle", header.title),
    element("ReelNumber", String(header.reel)),
    element("Language", interopLanguage(header.language)),
    `  <LoadFont Id="${FONT_ID}" URI="${FONT_ID}.ttf"/>`,
    `  <Font Id="${FONT_ID}" ${FONT}>`,
    ...written.cues.map((cue, at) => writeCue(cue, at + 1, spelling)),
    "  </Font>",
    "</DCSubtitle>",
    "",
  ].join("\n");
  return { text, lost: lostParts(document, written, clock) };
}

/** Writes the timed text of an SMPTE package (ST 428-7:2014): frames, so that times are half a frame off at most. */
export function writeSmpte(document: SubtitleDocument, writing: FormatWriting): WrittenFormat {
  const rate = cinemaRate(document, writing);
  const clock: TimedTextClock = { unit: "frames", rate };
  const written = writtenCues(document);
  const header = writtenHeader(document, writing);
  const zero = writeTimedTextTime(0, clock);
  const spelling: Spelling = {
    clock,
    underline: "Underline",
    place: (vertical) => `Valign="bottom" Vposition="${vertical}" Halign="center" Hposition="0"`,
    fade: zero,
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<SubtitleReel xmlns="${escapeXmlAttribute(NAMESPACE)}">`,
    element("Id", `urn:uuid:${header.id}`),
    element("ContentTitleText", header.title),
    element("IssueDate", header.issueDate),
    element("ReelNumber", String(header.reel)),
    element("Language", header.language),
    element("EditRate", `${rate} 1`),
    element("TimeCodeRate", String(rate)),
    element("StartTime", zero),
    `  <LoadFont ID="${FONT_ID}">urn:uuid:${derivedUuid(`${header.id} ${FONT_ID}`)}</LoadFont>`,
    "  <SubtitleList>",
    `  <Font ID="${FONT_ID}" ${FONT}>`,
    ...written.cues.map((cue, at) => writeCue(cue, at + 1, spelling)),
    "  </Font>",
    "  </SubtitleList>",
    "</SubtitleReel>",
    "",
  ].join("\n");
  return { text, lost: lostParts(document, written, clock) };
}
