import {
  answer,
  answerBatchRequest,
  isRefusal,
  parseBatchRequest,
  refused,
  type BatchDoor,
  type Given,
  type OperationId,
  type ReaderInLanguage,
  type Refusal,
} from "../operation/index.js";
import { readUnreadBody, type BodyKind, type ReadBodies } from "./unread-body.js";
import { readInput, type UnreadInput } from "./unread-input.js";

/** Whether the one who asks is still there. */
export type IsAwaited = () => boolean;

/** How operations are answered. What comes of it is the same wherever it is worked out. */
export interface Answering {
  /** The answer to an operation whose input is still to be read. */
  request(id: OperationId, input: UnreadInput, reader: ReaderInLanguage, isAwaited: IsAwaited): Given | Promise<Given>;
  /** What a body holds whose value is used in the service itself. */
  body<Kind extends BodyKind>(
    kind: Kind,
    bytes: Uint8Array,
    isAwaited: IsAwaited,
  ): ReadBodies[Kind] | Refusal | Promise<ReadBodies[Kind] | Refusal>;
  /** The answer to a line of a batch. */
  line(line: string, door: BatchDoor, isAwaited: IsAwaited): Given | Promise<Given>;
}

/** Answers in this thread. */
export const answerHere: Answering = {
  request(id, unread, reader) {
    const input = readInput(id, unread);
    return isRefusal(input) ? refused(input, reader) : answer(id, input.value, reader);
  },
  body: (kind, bytes) => readUnreadBody(kind, bytes),
  line: (line, door) => answerBatchRequest(parseBatchRequest(line), door),
};
