import type { SubtitleFormat } from "../format.js";
import { readConforming } from "./read-conforming.js";
import { readTolerant } from "./read-tolerant.js";
import { sniffWebvtt } from "./sniff-webvtt.js";
import { WEBVTT_HOLDING, writeWebvtt } from "./write-webvtt.js";

/** WebVTT (W3C). */
export const webvtt: SubtitleFormat = {
  ids: ["webvtt"],
  extensions: ["vtt"],
  sniff: sniffWebvtt,
  read: (text, { mode }) =>
    mode === "conforming" ? { document: readConforming(text), findings: [] } : readTolerant(text),
  write: writeWebvtt,
  holding: () => WEBVTT_HOLDING,
};
