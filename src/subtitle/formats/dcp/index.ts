import type { SubtitleFormat } from "../format.js";
import { readTimedText } from "./read-timed-text.js";
import { sniffTimedText } from "./sniff-timed-text.js";
import { INTEROP_HOLDING, smpteHolding, writeInterop, writeSmpte } from "./write-timed-text.js";

export { readTimedText } from "./read-timed-text.js";
export { likelyDialect } from "./sniff-timed-text.js";
export { timedTextDialect, type TimedTextDialect } from "./timed-text-edition.js";
export { declaredLanguage, registeredTag } from "./timed-text-language.js";
export { screenOrder, type TimedTextLine } from "./timed-text-line.js";
export { bareId } from "./timed-text-meta.js";
export { timedTextReel, type TimedTextEvent, type TimedTextReel, type WrittenTime } from "./timed-text-reel.js";
export { headerText, looseAttribute } from "./timed-text-xml.js";
export { isUuid } from "./uuid.js";

/** Timed text of Interop packages (CineCanvas `DCSubtitle`). */
export const dcpInterop: SubtitleFormat = {
  ids: ["dcp-interop"],
  extensions: ["xml"],
  sniff: (head) => sniffTimedText(head, "interop"),
  read: (text, reading) => readTimedText(text, reading, "interop"),
  write: writeInterop,
  holding: () => INTEROP_HOLDING,
};

/** Timed text of SMPTE packages (ST 428-7 `SubtitleReel`). */
export const dcpSmpte: SubtitleFormat = {
  ids: ["dcp-smpte"],
  extensions: ["xml"],
  sniff: (head) => sniffTimedText(head, "smpte"),
  read: (text, reading) => readTimedText(text, reading, "smpte"),
  write: writeSmpte,
  holding: smpteHolding,
};
