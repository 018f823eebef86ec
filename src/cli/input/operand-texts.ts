import type { Call } from "../command.js";
import type { Printer } from "../output/printer.js";
import { readableDocuments } from "./readable-documents.js";

/**
 * The texts of operands that are told apart by their places; `-` is what stands on stdin, without blanks around it. One
 * that cannot be read is told, and undefined.
 */
export async function operandTexts(call: Call, printer: Printer): Promise<readonly (string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  for (const operand of call.operands) texts.push(operand === "-" ? await stdinText(call, printer) : operand);
  return texts;
}

async function stdinText(call: Call, printer: Printer): Promise<string | undefined> {
  for await (const { text } of readableDocuments({ ...call, operands: ["-"] }, printer)) {
    return text.replace(/^\ufeff/, "").trim();
  }
  return undefined;
}
