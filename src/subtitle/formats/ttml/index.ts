import type { SubtitleFormat } from "../format.js";
import { readTtml } from "./read-ttml.js";
import { sniffTtml } from "./sniff-ttml.js";
import { TTML_HOLDING, writeTtml } from "./write-ttml.js";

/** Timed text of the W3C: TTML 1 and 2, IMSC, EBU-TT-D, DFXP. Written as IMSC 1.1 text. */
export const ttml: SubtitleFormat = {
  ids: ["ttml"],
  extensions: ["ttml", "dfxp", "xml", "imsc", "itt"],
  sniff: sniffTtml,
  read: readTtml,
  write: writeTtml,
  holding: () => TTML_HOLDING,
};
