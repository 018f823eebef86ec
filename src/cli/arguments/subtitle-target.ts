import { ask } from "../ask.js";
import type { Call } from "../command.js";
import { optionValue } from "./read-arguments.js";

interface Formats {
  readonly formats: readonly {
    readonly id: string;
    readonly extensions: readonly string[];
    readonly writes: boolean;
  }[];
}

/**
 * The format that `--to` asks for, by its id; undefined where nothing is asked for. A file name ending that only one format is
 * written with stands for that format: `vtt` is `webvtt`. What is neither is given as it was typed, for the operation to refuse.
 */
export async function subtitleTarget(call: Call): Promise<string | undefined> {
  const typed = optionValue(call.options, "to");
  if (typed === undefined) return undefined;
  const answer = await ask("subtitles/formats", {}, call);
  if (!("result" in answer)) return typed;
  const { formats } = answer.result as Formats;
  if (formats.some(({ id }) => id === typed)) return typed;
  const [only, ...others] = formats.filter(({ extensions, writes }) => writes && extensions.includes(typed));
  return only && others.length === 0 ? only.id : typed;
}
