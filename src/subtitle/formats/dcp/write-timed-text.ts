import type { CuePosition, Run, SubtitleDocument } from "../../../model/index.js";
import { escapeXml, escapeXmlAttribute } from "../../../xml/index.js";
import { lostWhere, type LostPart } from "../../lost.js";
import type { FormatWriting, Holding, WritableCue, WritableDocument, WrittenText } from "../format.js";
import { isRgbColour, rgbColour } from "../rgb-colour.js";
import { runsOf } from "../run-gatherer.js";
import { runLines } from "../run-lines.js";
import { derivedUuid } from "./derived-uuid.js";
import { TIMED_TEXT_NAMESPACES } from "./timed-text-edition.js";
import { heldTime, writeTimedTextTime, type TimedTextClock } from "./timed-text-time.js";
import { interopLanguage, writtenHeader } from "./written-header.js";
import { FONT } from "./written-font.js";
import { writtenPlace } from "./written-place.js";

/** What differs between the dialects in how a cue is spelled. */
interface Spelling {
  readonly clock: TimedTextClock;
  readonly underline: "Underlined" | "Underline";
  /** Valign and the rest: Interop writes a second capital. */
  readonly place: (place: CuePosition) => string;
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
function cinemaRate(document: Pick<SubtitleDocument, "frameRate">, writing: FormatWriting): number {
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

function writeCue(cue: WritableCue, spot: number, spelling: Spelling): string {
  const { start, end } = cue;
  const times = `TimeIn="${writeTimedTextTime(start, spelling.clock)}" TimeOut="${writeTimedTextTime(end, spelling.clock)}"`;
  const texts = runLines(runsOf(cue)).map((line, at) => {
    const place = spelling.place(cue.position![at]!);
    return `<Text ${place}>${line.map((run) => writeRun(run, spelling)).join("")}</Text>`;
  });
  return [
    `    <Subtitle SpotNumber="${spot}" ${times} FadeUpTime="${spelling.fade}" FadeDownTime="${spelling.fade}">`,
    ...texts.map((text) => `      ${text}`),
    "    </Subtitle>",
  ].join("\n");
}

/** What of the cues no timed text holds. */
function lostParts(cues: readonly WritableCue[]): readonly LostPart[] {
  const colours = cues.flatMap(({ runs = [] }) => runs).flatMap(({ colour }) => colour ?? []);
  return lostWhere({ colour: !colours.every(isRgbColour) });
}

function element(name: string, text: string): string {
  return `  <${name}>${escapeXml(text)}</${name}>`;
}

const TICKS: TimedTextClock = { unit: "ticks" };

function frames(document: Pick<SubtitleDocument, "frameRate">, writing: FormatWriting) {
  return { unit: "frames", rate: cinemaRate(document, writing) } as const satisfies TimedTextClock;
}

/** Ticks of 4 ms, so that times are 2 ms off at most; each line at its own place. */
export const INTEROP_HOLDING: Holding = { time: (at) => heldTime(at, TICKS), place: writtenPlace };

/** Frames, so that times are half a frame off at most; each line at its own place. */
export function smpteHolding(document: Pick<SubtitleDocument, "frameRate">, writing: FormatWriting): Holding {
  const clock = frames(document, writing);
  return { frameRate: clock.rate, time: (at) => heldTime(at, clock), place: writtenPlace };
}

/** Writes the timed text of an Interop package. */
export function writeInterop(document: WritableDocument, writing: FormatWriting): WrittenText {
  const clock = TICKS;
  const header = writtenHeader(document, writing);
  const spelling: Spelling = {
    clock,
    underline: "Underlined",
    place: (at) =>
      `VAlign="${at.valign}" VPosition="${at.vposition}" HAlign="${at.halign}" HPosition="${at.hposition}"`,
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
    ...document.cues.map((cue, at) => writeCue(cue, at + 1, spelling)),
    "  </Font>",
    "</DCSubtitle>",
    "",
  ].join("\n");
  return { text, lost: lostParts(document.cues) };
}

/** Writes the timed text of an SMPTE package (ST 428-7:2014). */
export function writeSmpte(document: WritableDocument, writing: FormatWriting): WrittenText {
  const clock = frames(document, writing);
  const { rate } = clock;
  const header = writtenHeader(document, writing);
  const zero = writeTimedTextTime(0, clock);
  const spelling: Spelling = {
    clock,
    underline: "Underline",
    place: (at) =>
      `Valign="${at.valign}" Vposition="${at.vposition}" Halign="${at.halign}" Hposition="${at.hposition}"`,
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
    ...document.cues.map((cue, at) => writeCue(cue, at + 1, spelling)),
    "  </Font>",
    "  </SubtitleList>",
    "</SubtitleReel>",
    "",
  ].join("\n");
  return { text, lost: lostParts(document.cues) };
}
