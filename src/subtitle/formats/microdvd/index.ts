import type { SubtitleFormat } from "../format.js";
import { readMicrodvd } from "./read.js";
import { microdvdHolding, writeMicrodvd } from "./write.js";

const SIGNATURE = /^\{(?:\d{1,9}|DEFAULT)\}\s?\{\d{0,9}\}/i;
const CUE = /^[ \t]*\{\d{1,9}\}\s?\{\d{0,9}\}/m;

/** MicroDVD (`.sub`, often `.txt`): `{first frame}{last frame}text`. */
export const microdvd: SubtitleFormat = {
  ids: ["microdvd"],
  extensions: ["sub"],
  sniff: (head) => (SIGNATURE.test(head) ? 0.95 : CUE.test(head) ? 0.6 : 0),
  read: readMicrodvd,
  write: writeMicrodvd,
  holding: microdvdHolding,
};
