import type { SubtitleFormat } from "../format.js";
import { readLrc } from "./read.js";

const MARK = /^\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\]/m;
const TAG = /^\[(?:ti|ar|al|au|by|la|lang|length|offset|re|ve|tool|id):/im;

/** Lyrics (`.lrc`), simple and enhanced. */
export const lrc: SubtitleFormat = {
  ids: ["lrc"],
  extensions: ["lrc"],
  sniff: (head) => (MARK.test(head) ? (head.startsWith("[") ? 0.95 : 0.6) : TAG.test(head) ? 0.55 : 0),
  read: readLrc,
};
