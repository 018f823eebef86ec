import type { Run } from "../../../model/index.js";
import { escapeXml, escapeXmlAttribute } from "../../../xml/index.js";
import { lostWhere } from "../../lost.js";
import { alignedPlace, alignmentOf, BOTTOM_CENTRE, type Alignment } from "../alignment.js";
import { writeClock } from "../clock-time.js";
import type { FormatWriting, Holding, WritableCue, WritableDocument, WrittenText } from "../format.js";
import { isRgbColour, rgbColour } from "../rgb-colour.js";
import { runsOf } from "../run-gatherer.js";
import { TTML_NAMESPACE } from "./ttml-names.js";
import { WRITTEN_AREA } from "./unkept-ttml.js";

/** hh:mm:ss.mmm, which every profile takes. */
const CLOCK = { separator: ".", digits: 3 } as const;
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
function drawn({ italic, bold, underline, colour }: Run): readonly string[] {
  const rgb = colour === undefined ? undefined : rgbColour(colour);
  return [
    ...(italic ? ['tts:fontStyle="italic"'] : []),
    ...(bold ? ['tts:fontWeight="bold"'] : []),
    ...(underline ? ['tts:textDecoration="underline"'] : []),
    ...(rgb === undefined || rgb === "ffffff" ? [] : [`tts:color="#${rgb}"`]),
  ];
}

function writeRun(run: Run): string {
  const text = run.text.split("\n").map(escapeXml).join("<br/>");
  const attributes = drawn(run);
  return attributes.length === 0 ? text : `<span ${attributes.join(" ")}>${text}</span>`;
}

/** Whether blanks would be lost on a reader that makes one of many. */
function needsBlanks(text: string): boolean {
  return /\t| {2}|(?:^|\n) | (?:\n|$)/.test(text);
}

/** The ids that paragraphs can have: names that XML allows, each once. */
function idsOf(cues: readonly WritableCue[]): readonly (string | undefined)[] {
  const taken = new Set<string>();
  return cues.map(({ id }) => {
    if (id === undefined || !ID.test(id) || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
}

function writeParagraph(cue: WritableCue, id: string | undefined): string {
  const alignment = alignmentOf(cue);
  const [begin, end] = [cue.start, cue.end].map((time) => writeClock(time, 2, CLOCK));
  const attributes = [
    ...(id === undefined ? [] : [`xml:id="${id}"`]),
    `begin="${begin!}"`,
    `end="${end!}"`,
    ...(alignment === BOTTOM_CENTRE ? [] : [`region="${regionName(alignment)}"`]),
    ...(needsBlanks(cue.text) ? ['xml:space="preserve"'] : []),
  ];
  return `      <p ${attributes.join(" ")}>${runsOf(cue).map(writeRun).join("")}</p>`;
}

/** Nine places. */
export const TTML_HOLDING: Holding = { place: alignedPlace };

/** Writes IMSC 1.1 text (W3C): one `p` a cue, in thousandths of a second, in the regions that the cues need. */
export function writeTtml(document: WritableDocument, { language, title }: FormatWriting): WrittenText {
  const { cues } = document;
  const ids = idsOf(cues);
  const alignments = new Set([BOTTOM_CENTRE, ...cues.map(alignmentOf).sort()]);
  const name = title ?? document.meta["title"] ?? document.meta["Title"];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tt xmlns="${TTML_NAMESPACE}" xmlns:ttp="${TTML_NAMESPACE}#parameter" xmlns:tts="${TTML_NAMESPACE}#styling" xmlns:ttm="${TTML_NAMESPACE}#metadata" ttp:contentProfiles="${PROFILE}" xml:lang="${escapeXmlAttribute(language ?? document.language ?? "und")}">`,
    "  <head>",
    ...(name === undefined ? [] : [`    <metadata><ttm:title>${escapeXml(name)}</ttm:title></metadata>`]),
    "    <layout>",
    ...[...alignments].map(writeRegion),
    "    </layout>",
    "  </head>",
    `  <body region="${regionName(BOTTOM_CENTRE)}">`,
    "    <div>",
    ...cues.map((cue, at) => writeParagraph(cue, ids[at])),
    "    </div>",
    "  </body>",
    "</tt>",
    "",
  ].join("\n");
  const coloured = cues.flatMap(({ runs = [] }) => runs).filter(({ colour }) => colour !== undefined);
  return {
    text,
    lost: lostWhere({
      colour: !coloured.every(({ colour }) => isRgbColour(colour!)),
      ids: cues.some(({ id }, at) => id !== ids[at]),
    }),
  };
}
