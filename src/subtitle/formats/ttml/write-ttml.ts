import type { Cue, Run, SubtitleDocument } from "../../../model/index.js";
import { escapeXml, escapeXmlAttribute, withoutForbidden } from "../../../xml/index.js";
import { inLostOrder, type LostPart } from "../../lost.js";
import { alignmentHolds, alignmentOf, BOTTOM_CENTRE, type Alignment } from "../ass/placement.js";
import { writeClock } from "../clock-time.js";
import type { FormatWriting, WrittenFormat } from "../format.js";
import { rgbColour } from "../rgb-colour.js";
import { runsOf } from "../run-gatherer.js";
import { TTML_NAMESPACE } from "./ttml-names.js";
import { WRITTEN_AREA } from "./unkept-ttml.js";

/** hh:mm:ss.mmm, which every profile takes. */
const CLOCK = { separator: ".", digits: 3 } as const;
/** An open end lasts until the next cue, or this long. */
const OPEN_END = 2000;
const PROFILE = "http://www.w3.org/ns/ttml/profile/imsc1.1/text";

/** A name as XML asks for it of an id, and short. */
const ID = /^[A-Za-z_][-.\w]{0,100}$/;

/** The rows of the number pad, and where the text of each stands in its region. */
const ROWS = [
  ["after", "bottom"],
  ["center", "middle"],
  ["before", "top"],
] as const;
const COLUMNS = ["left", "center", "right"] as const;

function regionName(alignment: Alignment): string {
  const [, row] = ROWS[Math.floor((alignment - 1) / 3)]!;
  return `${row}-${COLUMNS[(alignment - 1) % 3]!}`;
}

/** One region for each place that is used; all are the area that is safe for titles, 80 per cent of the picture. */
function writeRegion(alignment: Alignment): string {
  const [displayAlign] = ROWS[Math.floor((alignment - 1) / 3)]!;
  const textAlign = COLUMNS[(alignment - 1) % 3]!;
  return `      <region xml:id="${regionName(alignment)}" tts:origin="${WRITTEN_AREA.origin}" tts:extent="${WRITTEN_AREA.extent}" tts:displayAlign="${displayAlign}" tts:textAlign="${textAlign}"/>`;
}

/** The attributes that draw a run in its own way. */
function drawn({ italic, bold, underline, colour, voice }: Run, lost: Set<LostPart>): readonly string[] {
  const rgb = colour === undefined ? undefined : rgbColour(colour);
  if (colour !== undefined && rgb === undefined) lost.add("colour");
  if (voice !== undefined) lost.add("voice");
  return [
    ...(italic ? ['tts:fontStyle="italic"'] : []),
    ...(bold ? ['tts:fontWeight="bold"'] : []),
    ...(underline ? ['tts:textDecoration="underline"'] : []),
    ...(rgb === undefined || rgb === "ffffff" ? [] : [`tts:color="#${rgb}"`]),
  ];
}

function writeRun(run: Run, lost: Set<LostPart>): string {
  const text = run.text
    .split(/\r\n|[\r\n]/)
    .map(escapeXml)
    .join("<br/>");
  const attributes = drawn(run, lost);
  return attributes.length === 0 ? text : `<span ${attributes.join(" ")}>${text}</span>`;
}

/** Whether blanks would be lost on a reader that makes one of many. */
function needsBlanks(text: string): boolean {
  return /\t| {2}|(?:^|\n) | (?:\n|$)/.test(text);
}

/** Writes paragraphs one by one and keeps which places and ids they use. */
class Paragraphs {
  readonly lost = new Set<LostPart>();
  readonly alignments = new Set<Alignment>();
  readonly #ids = new Set<string>();

  write(cue: Cue, next: Cue | undefined): string {
    const { lost } = this;
    if (withoutForbidden(cue.text) !== cue.text) lost.add("forbidden-characters");
    const alignment = alignmentOf(cue);
    this.alignments.add(alignment);
    if (cue.settings !== undefined && !alignmentHolds(cue.settings)) lost.add("settings");
    if (cue.position !== undefined) lost.add("position");
    const attributes = [
      ...this.#id(cue),
      ...this.#times(cue, next),
      ...(alignment === BOTTOM_CENTRE ? [] : [`region="${regionName(alignment)}"`]),
      ...(needsBlanks(cue.text) ? ['xml:space="preserve"'] : []),
    ];
    return `      <p ${attributes.join(" ")}>${runsOf(cue)
      .map((run) => writeRun(run, lost))
      .join("")}</p>`;
  }

  #id({ id }: Cue): readonly string[] {
    if (id === undefined) return [];
    if (!ID.test(id) || this.#ids.has(id)) {
      this.lost.add("ids");
      return [];
    }
    this.#ids.add(id);
    return [`xml:id="${id}"`];
  }

  #times({ start, end }: Cue, next: Cue | undefined): readonly string[] {
    if (end === null) this.lost.add("open-ends");
    if (start < 0 || (end ?? 0) < 0) this.lost.add("negative-times");
    const open = next !== undefined && next.start > start ? next.start : start + OPEN_END;
    const [begin, until] = [start, end ?? open].map((time) => writeClock(Math.max(0, time), 2, CLOCK));
    return [`begin="${begin!}"`, `end="${until!}"`];
  }
}

/** Writes IMSC 1.1 text (W3C): one `p` a cue, in thousandths of a second, in the regions that the cues need. */
export function writeTtml(document: SubtitleDocument, { language, title }: FormatWriting): WrittenFormat {
  const paragraphs = new Paragraphs();
  const cues = document.cues.filter(({ image }) => image !== true);
  const body = cues.map((cue, at) => paragraphs.write(cue, cues[at + 1]));
  const { lost, alignments } = paragraphs;
  if (cues.length < document.cues.length) lost.add("images");
  if ((document.regions?.length ?? 0) > 0) lost.add("regions");
  const name = title ?? document.meta["title"] ?? document.meta["Title"];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tt xmlns="${TTML_NAMESPACE}" xmlns:ttp="${TTML_NAMESPACE}#parameter" xmlns:tts="${TTML_NAMESPACE}#styling" xmlns:ttm="${TTML_NAMESPACE}#metadata" ttp:contentProfiles="${PROFILE}" xml:lang="${escapeXmlAttribute(language ?? document.language ?? "und")}">`,
    "  <head>",
    ...(name === undefined ? [] : [`    <metadata><ttm:title>${escapeXml(name)}</ttm:title></metadata>`]),
    "    <layout>",
    ...[...new Set([BOTTOM_CENTRE, ...[...alignments].sort()])].map(writeRegion),
    "    </layout>",
    "  </head>",
    `  <body region="${regionName(BOTTOM_CENTRE)}">`,
    "    <div>",
    ...body,
    "    </div>",
    "  </body>",
    "</tt>",
    "",
  ].join("\n");
  return { text, lost: inLostOrder(lost) };
}
