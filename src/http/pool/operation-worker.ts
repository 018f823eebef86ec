import { parentPort } from "node:worker_threads";
import { answer, readerOf } from "../../operation/index.js";
import type { Done, FromWorker, Work } from "./work.js";

/** The other side of a worker pool: answers what it is given, one at a time, until it is ended. */
parentPort?.on("message", ({ id, input, locale }: Work) => {
  void settle(id, input, locale).then((done) => parentPort?.postMessage(done));
});

parentPort?.postMessage("ready" satisfies FromWorker);

async function settle(id: Work["id"], input: unknown, locale: Work["locale"]): Promise<Done> {
  try {
    const given = await answer(id, input, readerOf(locale));
    // Written here: the service only has to send it.
    return "problem" in given ? { problem: given.problem } : { json: JSON.stringify(given.result) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
