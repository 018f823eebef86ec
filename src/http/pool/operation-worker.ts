import { parentPort } from "node:worker_threads";
import type { Locale } from "../../language/index.js";
import { answerBatchRequest, isRefusal, parseBatchRequest, readerOf, type Given } from "../../operation/index.js";
import { answerHere } from "../answering.js";
import { isAtHome } from "./at-home.js";
import type { Done, FromWorker, Work } from "./work.js";

/** The other side of a worker pool: answers what it is given, one at a time, until it is ended. */
parentPort?.on("message", (work: Work) => {
  void settle(work).then((done) => parentPort?.postMessage(done));
});

parentPort?.postMessage("ready" satisfies FromWorker);

/** Nobody hangs up on a worker: what it has begun it ends. */
const always = (): boolean => true;

async function answerTo(work: Work): Promise<Given | { readonly atHome: Locale }> {
  if (work.kind === "request") return answerHere.request(work.id, work.input, readerOf(work.locale), always);
  const request = parseBatchRequest(work.line);
  if (!isRefusal(request) && isAtHome(request.operation)) {
    return { atHome: request.lang ?? work.locale };
  }
  return answerBatchRequest(request, { locale: work.locale });
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
