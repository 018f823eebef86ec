import type { Command } from "../command.js";

/** Every command by its words, in the order of the help. Each is loaded when it is called. */
const LOADERS = {
  "tag parse": async () => (await import("./tag-parse.js")).tagParse,
  "tag format": async () => (await import("./tag-format.js")).tagFormat,
  "tag compare": async () => (await import("./tag-compare.js")).tagCompare,
  "tag styles": async () => (await import("./tag-styles.js")).tagStyles,
  "language lookup": async () => (await import("./language-lookup.js")).languageLookup,
  batch: async () => (await import("./batch.js")).batchCommand,
  serve: async () => (await import("./serve.js")).serve,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandWords = keyof typeof LOADERS;

export const COMMAND_WORDS = Object.keys(LOADERS) as CommandWords[];

/** Loads a command. */
export function loadCommand(words: CommandWords): Promise<Command> {
  return LOADERS[words]();
}
