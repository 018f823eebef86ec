import { errorCode, textLines } from "../../port/index.js";
import { layoutOf, streamDecoder, type TextLayout } from "../../text/index.js";
import type { BadLines } from "./bad-lines.js";
import { UnreadableFile } from "./unreadable-file.js";

const STDIN = "-";
const DAMAGE = "\ufffd";

/** What a file is called in what is told of it. */
export function nameOf(path: string): string {
  return path === STDIN ? "stdin" : path;
}

/** What is told of a file while its lines are read. */
export interface LineListener {
  readonly onBytes?: (bytes: number) => void;
  /** How the file is written, before its first line. */
  readonly onLayout?: (layout: TextLayout) => void;
}

/**
 * The lines of a file, or of stdin where the path is `-`, in UTF-8 or whatever else they are written in; a guess, and lines
 * with letters that cannot be read, are told. Rejects with {@link UnreadableFile}.
 */
export async function* linesOfCatalogue(
  path: string,
  bad: BadLines,
  { onBytes, onLayout }: LineListener = {},
): AsyncGenerator<string> {
  const name = nameOf(path);
  const decoderFor = (head: Uint8Array): ReturnType<typeof streamDecoder> => {
    const layout = layoutOf(head);
    if (layout.isGuess) bad.tellEncoding(name, layout.encoding);
    onLayout?.(layout);
    return streamDecoder(layout.encoding);
  };
  const source = path === STDIN ? bad.call.terminal.stdin : path;
  let line = 0;
  try {
    for await (const text of textLines(source, { decoderFor, ...(onBytes && { onBytes }) })) {
      line += 1;
      if (text.includes(DAMAGE)) bad.tellDamaged(name, line);
      yield text;
    }
  } catch (error) {
    throw new UnreadableFile(name, errorCode(error));
  }
}
