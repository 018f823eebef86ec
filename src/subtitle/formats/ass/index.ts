import type { SubtitleFormat } from "../format.js";
import { readAss } from "./read.js";
import { ASS_HOLDING, writeAss } from "./write.js";

const SIGNATURE = /^\[script info\]/i;
const SECTION = /^\[(?:events|v4\+? styles\+?|script info)\][ \t]*$/im;
const EVENT = /^Dialogue:[^,\r\n]{0,20},\s?\d{1,3}:\d\d:\d\d[.:,]\d/m;

/** Advanced SubStation Alpha, and SubStation Alpha v4, which is read only. */
export const ass: SubtitleFormat = {
  ids: ["ass", "ssa"],
  extensions: ["ass", "ssa"],
  sniff: (head) => (SIGNATURE.test(head) ? 1 : SECTION.test(head) ? 0.9 : EVENT.test(head) ? 0.7 : 0),
  read: readAss,
  write: writeAss,
  holding: () => ASS_HOLDING,
};
