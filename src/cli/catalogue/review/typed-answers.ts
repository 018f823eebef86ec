import type { Readable } from "node:stream";

type Stdin = Readable & { readonly isTTY?: boolean; setRawMode?: (on: boolean) => unknown };

/** What Ctrl-C and Ctrl-D send where the terminal passes every key on. */
const ENDS: ReadonlySet<string> = new Set(["\u0003", "\u0004"]);

/**
 * What is typed, answer by answer: each key where a person sits at a terminal, else each line. Ends with the input, and
 * when the person breaks off; the terminal is then as it was before.
 */
export async function* typedAnswers(stdin: Stdin): AsyncGenerator<string> {
  if (stdin.isTTY !== true || stdin.setRawMode === undefined) {
    yield* lines(stdin);
    return;
  }
  stdin.setRawMode(true);
  try {
    for await (const chunk of stdin as AsyncIterable<Uint8Array | string>) {
      for (const key of Buffer.from(chunk as Uint8Array).toString("utf8")) {
        if (ENDS.has(key)) return;
        yield key;
      }
    }
  } finally {
    stdin.setRawMode(false);
  }
}

async function* lines(stdin: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stdin as AsyncIterable<Uint8Array | string>) {
    rest += Buffer.from(chunk as Uint8Array).toString("utf8");
    const whole = rest.split("\n");
    rest = whole.pop() ?? "";
    yield* whole;
  }
  if (rest !== "") yield rest;
}
