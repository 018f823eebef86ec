import type { SubtitleFormat } from "../format.js";
import { readSami } from "./read.js";

const ROOT = /<sami[\s>]/i;
const SYNC = /<sync\s{1,8}start\s{0,8}=/i;

/** SAMI (`.smi`): HTML with a time for every paragraph, often in several languages. */
export const sami: SubtitleFormat = {
  ids: ["sami"],
  extensions: ["smi", "sami"],
  sniff: (head) => (/^<sami[\s>]/i.test(head) ? 1 : SYNC.test(head) ? 0.9 : ROOT.test(head) ? 0.6 : 0),
  read: readSami,
};
