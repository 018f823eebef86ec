import type { SubtitleTarget } from "../../../../src/generated/schema-types.js";
import type { Words } from "../../words.js";

/** The formats that can be written, with the ending of their files. */
export const TARGETS: Readonly<Record<SubtitleTarget, string>> = {
  srt: "srt",
  webvtt: "vtt",
  ass: "ass",
  ttml: "ttml",
  "dcp-interop": "xml",
  "dcp-smpte": "xml",
  microdvd: "sub",
  sbv: "sbv",
};

export const isTarget = (format: string): format is SubtitleTarget => Object.hasOwn(TARGETS, format);

/** What a format is called; those that are only read go by their ids. */
export const formatName = (format: string, words: Words): string =>
  isTarget(format) ? words.say(`format/${format}`) : format;
