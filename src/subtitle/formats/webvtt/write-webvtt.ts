import type { Cue, CueRegion, CueSettings, Run } from "../../../model/index.js";
import { lostWhere } from "../../lost.js";
import { alignedPlace } from "../alignment.js";
import { writeClock, type ClockForm } from "../clock-time.js";
import type { FormatWriting, Holding, WritableDocument, WrittenText } from "../format.js";
import { escapedText, taggedText, plainTags, type TagPair } from "../tagged-text.js";
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

function colourClass(colour: string): string | undefined {
  const rgb = rgbColour(colour);
  return rgb === undefined ? undefined : CLASSES[rgb];
}

function tagsOf(run: Run): readonly TagPair[] {
  const colour = run.colour === undefined ? undefined : colourClass(run.colour);
  const voice = run.voice?.replace(/\s+/g, " ").trim() ?? "";
  return [
    ...(voice === "" ? [] : [{ open: `<v ${escapedText(voice)}>`, close: "</v>" }]),
    ...(colour === undefined ? [] : [{ open: `<c.${colour}>`, close: "</c>" }]),
    ...plainTags(run),
  ];
}

/** The text of a cue as it stands in WebVTT; with what has no place there. */
export function vttCueText(cue: Pick<Cue, "text" | "runs">): WrittenText {
  const runs = runsOf(cue);
  const uncoloured = runs.some(({ colour }) => colour !== undefined && colourClass(colour) === undefined);
  return { text: taggedText(runs, tagsOf, escapedText), lost: lostWhere({ colour: uncoloured }) };
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

function canBeId(id: string): boolean {
  return !/[\r\n]|-->/.test(id);
}

function idLine(id: string | undefined): string {
  return id === undefined || id === "" || !canBeId(id) ? "" : `${id}\n`;
}

/** Places as they are; those in a cinema go to the nearest edge, and none to a region that cannot be named. */
export const WEBVTT_HOLDING: Holding = {
  place(cue) {
    if (cue.settings === undefined) return alignedPlace(cue);
    const { region, ...rest } = cue.settings;
    return { settings: region === undefined || !isName(region) ? rest : { region, ...rest } };
  },
};

/** Writes WebVTT that every conforming parser reads: regions and styles first, ids, settings, text escaped. */
export function writeWebvtt({ cues, regions = [], meta }: WritableDocument, writing: FormatWriting = {}): WrittenText {
  const title = (writing.title ?? "").replace(/\s+/g, " ").replaceAll("-->", "→").trim();
  const named = regions.filter(({ id }) => isName(id));
  const texts = cues.map(vttCueText);
  const written = cues.map(({ id, start, end, settings }, at) => {
    const times = `${writeClock(start, 2, CLOCK)} --> ${writeClock(end, 2, CLOCK)}`;
    return `${idLine(id)}${times}${vttCueSettings(settings)}\n${texts[at]!.text}\n`;
  });
  const head = `WEBVTT${title === "" ? "" : ` - ${title}`}\n`;
  const lost = lostWhere({
    regions: named.length < regions.length,
    styles: meta["STYLE"]?.includes("-->") === true,
    ids: cues.some(({ id = "" }) => !canBeId(id)),
  });
  return {
    text: [head, ...styleBlocks(meta["STYLE"]), ...named.map(regionBlock), ...written].join("\n"),
    lost: [...lost, ...texts.flatMap((text) => text.lost)],
  };
}
