import type { SubtitleFormat } from "../format.js";
import { readSbv } from "./read.js";
import { writeSbv } from "./write.js";

/** Hours of one digit or more, and thousandths: SubViewer has two digits and hundredths. */
const TIMING = /^\d{1,3}:\d\d:\d\d\.\d{3},\d{1,3}:\d\d:\d\d\.\d{3}[ \t]*$/m;

/** The transcripts that YouTube takes and gives (`.sbv`). */
export const sbv: SubtitleFormat = {
  ids: ["sbv"],
  extensions: ["sbv"],
  sniff: (head) => (TIMING.test(head) ? (/^[ \t]*\d/.test(head) ? 0.95 : 0.6) : 0),
  read: readSbv,
  write: writeSbv,
};
