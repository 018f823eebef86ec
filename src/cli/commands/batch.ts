import { pipeline } from "node:stream/promises";
import { FALLBACK_LOCALE, localeOf } from "../../message/index.js";
import { batch } from "../../operation/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit-code.js";
import { localReach } from "../local-reach.js";
import { optionValue } from "../arguments/read-arguments.js";

/** Generous: a subtitle file in base64 is a line, a runaway program without newlines is not. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * `kinoglot batch`: NDJSON requests from stdin, NDJSON answers to stdout. A bad line is answered, never fatal. It is a door
 * for machines, so its messages are English unless told otherwise, whatever the environment says.
 */
export const batchCommand: Command = {
  id: "command/batch",
  words: "batch",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: ["lang"],
  examples: [
    `echo '{"operation":"version-tags/parse","input":{"text":"OmeU"}}' | kinoglot batch`,
    "kinoglot batch --lang de < requests.ndjson > answers.ndjson",
  ],
  async run({ options, terminal: { stdin, stdout, stderr } }) {
    const onError = (error: unknown): void => {
      stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    };
    const locale = localeOf(optionValue(options, "lang") ?? "") ?? FALLBACK_LOCALE;
    const answers = (chunks: AsyncIterable<Uint8Array>) =>
      batch(chunks, { locale, longestLine: LONGEST_LINE, onError, reach: localReach() });
    await pipeline(stdin, answers, stdout, { end: false });
    return EXIT.clean;
  },
};
