import { refused, type Given } from "./answer.js";
import { answerBatchRequest, parseBatchRequest, type BatchDoor } from "./batch-request.js";
import { readLines, type Line } from "./ndjson.js";
import { readerOf } from "./reader.js";
import { isRefusal, refusal } from "./refusal.js";
import { takeTurns } from "./turns.js";

/** How a batch is answered. */
export interface BatchOptions extends BatchDoor {
  /** The longest line that is read, in bytes. */
  readonly longestLine: number;
  /** Is told of an error in the program; the line is answered by a problem and the stream goes on. */
  readonly onError: (error: unknown) => void;
  /** How a line is answered; at once, and here, unless told. */
  readonly answering?: (line: string, door: BatchDoor) => Given | Promise<Given>;
}

/** Answers are handed on in blocks of about this many characters. */
const BLOCK = 65_536;

const written = (given: Given): string => ("json" in given ? `{"result":${given.json}}` : JSON.stringify(given)) + "\n";

const answerHere = (line: string, door: BatchDoor): Given | Promise<Given> =>
  answerBatchRequest(parseBatchRequest(line), door);

function answerLine(line: Line, options: BatchOptions): string | Promise<string> {
  const { locale, onError, answering = answerHere } = options;
  const failed = (error: unknown): string => {
    onError(error);
    return written(refused(refusal("internal-error"), readerOf(locale)));
  };
  if (isRefusal(line)) return written(refused(line, readerOf(locale)));
  try {
    const given = answering(line, options);
    return given instanceof Promise ? given.then(written).catch(failed) : written(given);
  } catch (error) {
    return failed(error);
  }
}

/**
 * Answers a stream of NDJSON requests with a stream of NDJSON answers, in order and one for one. Lines of blanks are no
 * requests and get no answer. What a chunk of input completes is answered before more is read, so that a caller who waits
 * for each answer gets it, and a slow reader slows the writer. However much there is to answer, other callers get their turn.
 */
export async function* batch(chunks: AsyncIterable<Uint8Array>, options: BatchOptions): AsyncGenerator<string> {
  const turns = takeTurns();
  for await (const lines of readLines(chunks, options.longestLine)) {
    let block = "";
    for (const line of lines) {
      if (typeof line === "string" && line.trim() === "") continue;
      const given = answerLine(line, options);
      block += typeof given === "string" ? given : await given;
      if (block.length >= BLOCK) {
        yield block;
        block = "";
      }
      if (turns.areDue()) await turns.give();
    }
    if (block !== "") yield block;
  }
}
