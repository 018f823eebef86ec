import type { MessageKeys } from "../generated/message-keys.js";
import type { Messages } from "../message/index.js";
import type { OperationId } from "../operation/index.js";

/** What each operation does, in the words that the command line has for it. */
const SUMMARIES: Readonly<Record<OperationId, Extract<MessageKeys["cli"], `command/${string}`>>> = {
  "version-tags/parse": "command/tag-parse",
  "version-tags/format": "command/tag-format",
  "version-tags/compare": "command/tag-compare",
  "version-tags/styles": "command/tag-styles",
  "languages/lookup": "command/language-lookup",
  "romanization/romanize": "command/romanize",
  "romanization/deromanize": "command/romanize-back",
  "romanization/transcribe": "command/romanize-transcribe",
  "romanization/identify": "command/romanize-identify",
  "romanization/restore": "command/romanize-restore",
  "romanization/schemes": "command/romanize-schemes",
  "names/parse": "command/name-parse",
  "names/compare": "command/name-compare",
  "names/match": "command/name-match",
  "titles/split": "command/title-split",
  "titles/key": "command/title-key",
  "titles/relate": "command/title-relate",
  "records/read": "command/record-read",
  "records/write": "command/record-write",
  "records/validate": "command/record-validate",
  "records/compare": "command/record-compare",
  "records/houses": "command/record-houses",
  "subtitles/read": "command/subtitle-read",
  "subtitles/languages": "command/subtitle-language",
  "subtitles/check": "command/subtitle-check",
  "subtitles/convert": "command/subtitle-convert",
  "subtitles/align": "command/subtitle-align",
  "subtitles/split": "command/subtitle-split",
  "subtitles/merge": "command/subtitle-merge",
  "subtitles/formats": "command/subtitle-formats",
  "catalogues/match": "command/catalogue-match",
  "catalogues/cluster": "command/catalogue-cluster",
  "packages/inspect": "command/dcp-inspect",
};

/** What an operation does, in a line. */
export function operationSummary(id: OperationId, messages: Messages): string {
  return messages.say("cli", SUMMARIES[id]);
}
