import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { contextOf } from "../arguments/context-options.js";
import { operandTexts } from "../input/operand-texts.js";
import { tagIn } from "../input/tags.js";
import { UsageError } from "../usage-error.js";
import { textOrJson } from "../arguments/json-operand.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";

/** What is in hand: a text or JSON, with the names of the subtitle files that lie beside it. */
function sideInHand(text: string | undefined, files: readonly string[] | undefined): unknown {
  const side = text === undefined ? undefined : tagIn(textOrJson(text));
  if (!files) return side;
  if (side === undefined || typeof side === "string") return { ...(side !== undefined && { title: side }), files };
  return "kind" in (side as object) ? { tag: side, files } : { ...(side as object), files };
}

/** `kinoglot tag compare`: whether what is in hand keeps a promise. */
export const tagCompare: Command = {
  id: "command/tag-compare",
  words: "tag compare",
  operands: "PROMISE [IN-HAND]",
  leastOperands: 1,
  mostOperands: 2,
  options: ["file", "region", "original", "fail-severity", ...PRINTING_OPTIONS],
  examples: [
    'kinoglot tag compare "RU OV with FR & NL subt." KoTovarishch_FTR-1_S_RU-FR-NL_BE_51 --original ru',
    "kinoglot tag compare OmeU KoTovarishch_FTR-1_S_RU-XX_INT_51 --file KoTovarishch.en.srt --original ru",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const [promise, inHand] = await operandTexts(call, printer);
    if (promise === undefined || (inHand === undefined && call.operands.length > 1)) return printer.end();
    const actual = sideInHand(inHand, call.options.get("file"));
    if (actual === undefined) {
      throw new UsageError((messages) => messages.say("cli", "error/missing-operand", { name: "IN-HAND" }));
    }
    const input = { promise: tagIn(textOrJson(promise)), actual, context: contextOf(call.options) };
    const given = await ask("version-tags/compare", input, call);
    await printer.print({ operation: "version-tags/compare", subject: promise, answer: given });
    return printer.end();
  },
};
