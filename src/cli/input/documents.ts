import { readFile } from "node:fs/promises";
import type { Call } from "../command.js";
import { progressOf } from "../output/progress.js";
import { UsageError } from "../usage-error.js";
import { errorCode } from "../../port/index.js";

/** A whole text, and what it is called: the path as it was typed, or `stdin`. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** A file that gives no text: the system's code for why, or undefined when its bytes are not UTF-8. */
export interface UnreadDocument {
  readonly name: string;
  readonly reason: string | undefined;
}

const STDIN = "stdin";

// Offsets are of the text as the file has it, so a byte order mark stays.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function bytesOf(operand: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (operand !== "-") return readFile(operand);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function readDocument(operand: string, stdin: AsyncIterable<Uint8Array>): Promise<Document | UnreadDocument> {
  const name = operand === "-" ? STDIN : operand;
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(operand, stdin);
  } catch (error) {
    return { name, reason: errorCode(error) };
  }
  try {
    return { name, text: decoder.decode(bytes) };
  } catch {
    return { name, reason: undefined };
  }
}

/**
 * The documents a command is about, one after the other: its operands are files, `-` and no operand are stdin as a whole. A
 * file that cannot be read comes as such, so that the others are still answered.
 */
export async function* readDocuments(
  call: Pick<Call, "operands" | "terminal">,
): AsyncGenerator<Document | UnreadDocument> {
  const { operands, terminal } = call;
  if (operands.length === 0 && terminal.stdin.isTTY)
    throw new UsageError((messages) => messages.say("cli", "error/no-document"));
  const progress = progressOf(operands.length, terminal);
  for (const [index, operand] of (operands.length === 0 ? ["-"] : operands).entries()) {
    progress.show(index);
    const document = await readDocument(operand, terminal.stdin);
    progress.hide();
    yield document;
  }
}
