import type { SubtitleFormatId } from "../../model/index.js";
import type { BinaryFormat, SubtitleFormat } from "./format.js";
import { ass } from "./ass/index.js";
import { ebuStl } from "./ebu-stl/index.js";
import { lrc } from "./lrc/index.js";
import { microdvd } from "./microdvd/index.js";
import { sami } from "./sami/index.js";
import { sbv } from "./sbv/index.js";
import { dcpInterop, dcpSmpte } from "./dcp/index.js";
import { mxf } from "./mxf/index.js";
import { srt } from "./srt/index.js";
import { subviewer } from "./subviewer/index.js";
import { ttml } from "./ttml/index.js";
import { webvtt } from "./webvtt/index.js";

/** The formats that are text, one line each. Of two that are equally sure of a file, the one its name speaks for is taken, else the first. */
export const TEXT_FORMATS: readonly SubtitleFormat[] = [
  webvtt,
  srt,
  dcpInterop,
  dcpSmpte,
  ttml,
  ass,
  microdvd,
  subviewer,
  sbv,
  sami,
  lrc,
];

/** The formats that are bytes. They are asked first: none of their signatures occurs in text. */
export const BINARY_FORMATS: readonly BinaryFormat[] = [ebuStl, mxf];

/** The reader and writer of a format that is text; undefined for one that is bytes only. */
export function textFormat(id: SubtitleFormatId): SubtitleFormat | undefined {
  return TEXT_FORMATS.find(({ ids }) => ids.includes(id));
}

/** The reader of a format that is bytes. */
export function binaryFormat(id: SubtitleFormatId): BinaryFormat | undefined {
  return BINARY_FORMATS.find(({ ids }) => ids.includes(id));
}
