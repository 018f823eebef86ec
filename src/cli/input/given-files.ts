import type { Call } from "../command.js";
import { UsageError } from "../usage-error.js";

/** A file as an operation takes it: a path, or the bytes of stdin. */
export type GivenFile =
  { readonly path: string; readonly name: string } | { readonly content: string; readonly name: string };

const STDIN = "stdin";

async function stdinContent(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("base64");
}

/** The file an operand names; `-` is stdin. The name that is told of is the operand as typed. */
export async function givenFile(operand: string, { terminal }: Pick<Call, "terminal">): Promise<GivenFile> {
  return operand === "-"
    ? { content: await stdinContent(terminal.stdin), name: STDIN }
    : { path: operand, name: operand };
}

/** The files a command is about, in the order given; no operand is stdin, unless somebody sits at the keyboard. */
export async function givenFiles(call: Pick<Call, "operands" | "terminal">): Promise<readonly GivenFile[]> {
  const { operands, terminal } = call;
  if (operands.length === 0 && terminal.stdin.isTTY)
    throw new UsageError((messages) => messages.say("cli", "error/no-document"));
  const files: GivenFile[] = [];
  for (const operand of operands.length === 0 ? ["-"] : operands) files.push(await givenFile(operand, call));
  return files;
}

/** The file without the name of stdin, which says nothing of its content. */
export function asInput(file: GivenFile): { readonly path: string } | { readonly content: string } {
  return "path" in file ? { path: file.path } : { content: file.content };
}
