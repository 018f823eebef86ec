import type { Command, CommandRegister } from "../command.js";

/** Every command by its words, in the order of the help. Each is loaded when it is called. */
const LOADERS = {
  "tag parse": async () => (await import("./tag-parse.js")).tagParse,
  "tag format": async () => (await import("./tag-format.js")).tagFormat,
  "tag compare": async () => (await import("./tag-compare.js")).tagCompare,
  "tag styles": async () => (await import("./tag-styles.js")).tagStyles,
  "language lookup": async () => (await import("./language-lookup.js")).languageLookup,
  romanize: async () => (await import("./romanize.js")).romanizeCommand,
  "romanize back": async () => (await import("./romanize-back.js")).romanizeBack,
  "romanize transcribe": async () => (await import("./romanize-transcribe.js")).romanizeTranscribe,
  "romanize identify": async () => (await import("./romanize-identify.js")).romanizeIdentify,
  "romanize restore": async () => (await import("./romanize-restore.js")).romanizeRestore,
  "romanize schemes": async () => (await import("./romanize-schemes.js")).romanizeSchemes,
  "name parse": async () => (await import("./name-parse.js")).nameParse,
  "name compare": async () => (await import("./name-compare.js")).nameCompare,
  "name match": async () => (await import("./name-match.js")).nameMatch,
  "title split": async () => (await import("./title-split.js")).titleSplit,
  "title key": async () => (await import("./title-key.js")).titleKeyCommand,
  "title relate": async () => (await import("./title-relate.js")).titleRelate,
  "record read": async () => (await import("./record-read.js")).recordRead,
  "record write": async () => (await import("./record-write.js")).recordWrite,
  "record validate": async () => (await import("./record-validate.js")).recordValidate,
  "record compare": async () => (await import("./record-compare.js")).recordCompare,
  "record houses": async () => (await import("./record-houses.js")).recordHouses,
  "subtitle check": async () => (await import("./subtitle-check.js")).subtitleCheck,
  "subtitle read": async () => (await import("./subtitle-read.js")).subtitleRead,
  "subtitle language": async () => (await import("./subtitle-language.js")).subtitleLanguage,
  "subtitle convert": async () => (await import("./subtitle-convert.js")).subtitleConvert,
  "subtitle align": async () => (await import("./subtitle-align.js")).subtitleAlign,
  "subtitle split": async () => (await import("./subtitle-split.js")).subtitleSplit,
  "subtitle merge": async () => (await import("./subtitle-merge.js")).subtitleMerge,
  "subtitle formats": async () => (await import("./subtitle-formats.js")).subtitleFormats,
  "dcp inspect": async () => (await import("./dcp-inspect.js")).dcpInspect,
  "catalogue build": async () => (await import("./catalogue-build.js")).catalogueBuild,
  "catalogue load": async () => (await import("./catalogue-load.js")).catalogueLoad,
  "catalogue match": async () => (await import("./catalogue-match.js")).catalogueMatch,
  "catalogue cluster": async () => (await import("./catalogue-cluster.js")).catalogueCluster,
  "catalogue review": async () => (await import("./catalogue-review.js")).catalogueReview,
  batch: async () => (await import("./batch.js")).batchCommand,
  completion: async () => (await import("./completion.js")).completion,
  serve: async () => (await import("./serve.js")).serve,
  worker: async () => (await import("./worker.js")).worker,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/** The words of a command, as they are typed. */
export type CommandWords = keyof typeof LOADERS;

/** The words of every command, in the order of the help. */
export const COMMAND_WORDS = Object.keys(LOADERS) as CommandWords[];

/** Loads a command. */
export function loadCommand(words: CommandWords): Promise<Command> {
  return LOADERS[words]();
}

/** All commands, as those get them that speak of the others. */
export const COMMANDS: CommandRegister = { words: COMMAND_WORDS, load: (words) => LOADERS[words as CommandWords]() };
