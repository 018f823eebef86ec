import type { SubtitleFormat } from "../format.js";
import { readSrt } from "./read-srt.js";
import { writeSrt } from "./write-srt.js";
import { sniffSrt } from "./sniff-srt.js";

/** SubRip: numbered cues, times with a comma. */
export const srt: SubtitleFormat = {
  ids: ["srt"],
  extensions: ["srt"],
  sniff: sniffSrt,
  read: readSrt,
  write: writeSrt,
};
