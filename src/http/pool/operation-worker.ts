import { parentPort } from "node:worker_threads";
import {
  answerBatchRequest,
  checkedInput,
  isOperationId,
  isRefusal,
  parseBatchRequest,
  readerOf,
  refused,
  type Given,
} from "../../operation/index.js";
import { answerHere } from "../answering.js";
import { LARGEST_JSON } from "../body-limits.js";
import { isAtHome } from "./at-home.js";
import type { Done, FromWorker, Work } from "./work.js";

/** The other side of a worker pool: answers what it is given, one at a time, until it is ended. */
parentPort?.on("message", (work: Work) => {
  void settle(work).then((done) => parentPort?.postMessage(done));
});

parentPort?.postMessage("ready" satisfies FromWorker);

/** An answer that is not yet written, or what stands in its place. */
type Answered = Given | Extract<Done, { readonly atHome: unknown } | { readonly read: unknown }>;

/** Nobody hangs up on a worker: what it has begun it ends. */
const always = (): boolean => true;

/** What can only be done at home is looked at here: telling what is wrong with it may take longer than doing it. */
async function answerLine({ line, locale }: Extract<Work, { readonly kind: "line" }>): Promise<Answered> {
  const request = parseBatchRequest(line);
  if (isRefusal(request) || !isAtHome(request.operation)) return answerBatchRequest(request, { locale });
  const { operation, input, lang = locale } = request;
  // Home takes no longer one.
  if (Buffer.byteLength(line) > LARGEST_JSON) return { atHome: lang };
  const denied = isOperationId(operation) && checkedInput(operation, input);
  return isRefusal(denied) ? refused(denied, readerOf(lang)) : { atHome: lang };
}

async function answerTo(work: Work): Promise<Answered> {
  switch (work.kind) {
    case "request":
      return answerHere.request(work.id, work.input, readerOf(work.locale), always);
    case "body":
      return { read: await answerHere.body(work.body, work.bytes, always) };
    case "line":
      return answerLine(work);
  }
}

async function settle(work: Work): Promise<Done> {
  try {
    const given = await answerTo(work);
    // Written here: the service only has to send it.
    return "result" in given ? { json: JSON.stringify(given.result) } : given;
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
