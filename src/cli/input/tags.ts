import { textOrJson } from "../arguments/json-operand.js";
import type { Call } from "../command.js";
import type { Printer } from "../output/printer.js";
import { isJsonObject } from "./json-object.js";
import { jsonTexts } from "./json-texts.js";
import { readTexts } from "./texts.js";

/** A version as it is given: words that state it, or a tag in JSON; and what it is called. */
export interface GivenTag {
  readonly name: string;
  readonly tag: unknown;
}

/** The tag that JSON is or holds: itself, the answer of `tag parse`, or that answer as a batch gives it. */
export function tagIn(value: unknown): unknown {
  const answer = isJsonObject(value) && "result" in value ? value["result"] : value;
  return isJsonObject(answer) && "tag" in answer && "findings" in answer ? answer["tag"] : answer;
}

function given(text: string): GivenTag {
  return { name: text, tag: tagIn(textOrJson(text)) };
}

/**
 * The versions a command is about: its operands, or the lines of stdin where there are none or where one is `-`. From the
 * first line of stdin that begins JSON on, all may be what `tag parse` printed, over several lines.
 */
export async function* readTags(call: Call, printer: Printer): AsyncGenerator<GivenTag> {
  for (const operand of call.operands.length === 0 ? ["-"] : call.operands) {
    if (operand === "-") yield* tagsOfStdin({ ...call, operands: [] }, printer);
    else yield given(operand);
  }
}

async function* tagsOfStdin(call: Call, printer: Printer): AsyncGenerator<GivenTag> {
  const lines: string[] = [];
  for await (const line of readTexts(call, printer)) {
    if (lines.length === 0 && !line.trimStart().startsWith("{")) yield { name: line, tag: line };
    else lines.push(line);
  }
  const values = jsonTexts(lines.join("\n"));
  if (values === undefined) yield* lines.map(given);
  else {
    for (const [at, tag] of values.map(tagIn).entries()) {
      yield { name: values.length === 1 ? "stdin" : `stdin [${at + 1}]`, tag };
    }
  }
}
