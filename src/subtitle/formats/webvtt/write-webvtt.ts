import type { Cue, CueRegion, CueSettings, Run, SubtitleDocument } from "../../../model/index.js";
import type { LostPart } from "../../lost.js";
import { writeClock, type ClockForm } from "../clock-time.js";
import type { FormatWriting, WrittenFormat, WrittenText } from "../format.js";
import { taggedText, plainTags, withoutBlankLines, type TagPair } from "../tagged-text.js";
import { rgbColour } from "../rgb-colour.js";
import { runsOf } from "../run-gatherer.js";

const CLOCK: ClockForm = { separator: ".", digits: 3 };

/** The classes that colour text where no style sheet says otherwise (W3C WebVTT §5.1). */
const CLASSES: Readonly<Record<string, string>> = {
  ffffff: "white",
  "00ff00": "lime",
  "00ffff": "cyan",
  ff0000: "red",
  ffff00: "yellow",
  ff00ff: "magenta",
  "0000ff": "blue",
  "000000": "black",
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** `& < >` escaped: no tag, no reference and no arrow can then come about by accident. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);
}

function colourClass(colour: string): string | undefined {
  const rgb = rgbColour(colour);
  return rgb === undefined ? undefined : CLASSES[rgb];
}

function tagsOf(run: Run, lost: Set<LostPart>): readonly TagPair[] {
  const colour = run.colour === undefined ? undefined : colourClass(run.colour);
  if (run.colour !== undefined && colour === undefined) lost.add("colour");
  const voice = run.voice?.replace(/\s+/g, " ").trim() ?? "";
  return [
    ...(voice === "" ? [] : [{ open: `<v ${escaped(voice)}>`, close: "</v>" }]),
    ...(colour === undefined ? [] : [{ open: `<c.${colour}>`, close: "</c>" }]),
    ...plainTags(run),
  ];
}

/** The text of a cue as it stands in WebVTT; with what has no place there. */
export function vttCueText(cue: Pick<Cue, "text" | "runs">): WrittenText {
  const lost = new Set<LostPart>();
  const written = taggedText(runsOf(cue), (run) => tagsOf(run, lost), escaped);
  return { text: withoutBlankLines(written.replace(/\r\n?/g, "\n")), lost };
}

/** What WebVTT can write as the id of a region. */
function isName(id: string): boolean {
  return id !== "" && !/\s|-->/.test(id);
}

/** A number as WebVTT writes it, never with an exponent. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toFixed(4)));
}

/** Settings as they stand behind the times, the blank before them included; empty where nothing is set. */
export function vttCueSettings(settings: CueSettings | undefined): string {
  if (settings === undefined) return "";
  const { vertical, line, snapToLines, lineAlign, position, positionAlign, size, align, region } = settings;
  const percent = snapToLines === false ? "%" : "";
  const words = [
    region === undefined || !isName(region) ? "" : `region:${region}`,
    vertical === undefined ? "" : `vertical:${vertical}`,
    line === undefined ? "" : `line:${plainNumber(line)}${percent}${lineAlign === undefined ? "" : `,${lineAlign}`}`,
    position === undefined
      ? ""
      : `position:${plainNumber(position)}%${positionAlign === undefined ? "" : `,${positionAlign}`}`,
    size === undefined ? "" : `size:${plainNumber(size)}%`,
    align === undefined ? "" : `align:${align}`,
  ];
  return words.map((word) => (word === "" ? "" : ` ${word}`)).join("");
}

function regionBlock({ id, width, lines, regionAnchor, viewportAnchor, scroll }: CueRegion): string {
  const anchor = (pair: readonly [number, number]): string => pair.map((one) => `${plainNumber(one)}%`).join(",");
  return [
    "REGION",
    `id:${id}`,
    `width:${plainNumber(width)}%`,
    `lines:${plainNumber(lines)}`,
    `regionanchor:${anchor(regionAnchor)}`,
    `viewportanchor:${anchor(viewportAnchor)}`,
    ...(scroll ? ["scroll:up"] : []),
    "",
  ].join("\n");
}

/** Style sheets that were read, one block each; what would end a block too early is left out. */
function styleBlocks(styles: string | undefined): readonly string[] {
  const sheets = (styles ?? "").replace(/\r\n?/g, "\n").split(/\n{2,}/);
  return sheets
    .filter((sheet) => sheet.trim() !== "" && !sheet.includes("-->"))
    .map((sheet) => `STYLE\n${sheet.trim()}\n`);
}

function idLine(id: string | undefined, lost: Set<LostPart>): string {
  if (id === undefined || id === "") return "";
  if (!/[\r\n]|-->/.test(id)) return `${id}\n`;
  lost.add("ids");
  return "";
}

function clamped(time: number, lost: Set<LostPart>): number {
  if (time < 0) lost.add("negative-times");
  return Math.max(0, time);
}

/**
 * Writes WebVTT that every conforming parser reads: regions and styles first, ids, settings, text escaped. Negative times
 * become 0, an open end is the start; blank lines in text go. Never throws.
 */
export function writeWebvtt(document: SubtitleDocument, writing: FormatWriting = {}): WrittenFormat {
  const lost = new Set<LostPart>();
  const title = (writing.title ?? "").replace(/\s+/g, " ").replaceAll("-->", "→").trim();
  const regions = (document.regions ?? []).filter(({ id }) => isName(id));
  if (regions.length < (document.regions?.length ?? 0)) lost.add("regions");
  if (document.meta["STYLE"]?.includes("-->")) lost.add("styles");
  const cues = document.cues.map((cue) => {
    if (cue.end === null) lost.add("open-ends");
    const start = writeClock(clamped(cue.start, lost), 2, CLOCK);
    const end = writeClock(clamped(cue.end ?? cue.start, lost), 2, CLOCK);
    const times = `${start} --> ${end}${vttCueSettings(cue.settings)}`;
    const written = vttCueText(cue);
    for (const part of written.lost) lost.add(part);
    if (cue.settings?.region !== undefined && !isName(cue.settings.region)) lost.add("settings");
    return `${idLine(cue.id, lost)}${times}\n${written.text}\n`;
  });
  const head = `WEBVTT${title === "" ? "" : ` - ${title}`}\n`;
  const blocks = [head, ...styleBlocks(document.meta["STYLE"]), ...regions.map(regionBlock), ...cues];
  return { text: blocks.join("\n"), lost: [...lost] };
}
