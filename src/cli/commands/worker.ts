import { connectJobDatabase, startJobWorker, type JobDatabase, type WorkerObserver } from "../../job/index.js";
import { failureWords, type Messages } from "../../message/index.js";
import { isRefusal, openNamedCatalogues, problemOf, shownPlace, type CatalogueShelf } from "../../operation/index.js";
import { isDatabaseError, MissingPackageError } from "../../port/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit-code.js";
import { workerLog } from "../worker/worker-log.js";
import { workerSettings, type WorkerSettings } from "../worker/worker-settings.js";

/** Why the database cannot be used; undefined for an error in the program. */
function failureSentence(error: unknown, url: string, messages: Messages): string | undefined {
  const name = shownPlace(url);
  if (error instanceof MissingPackageError) {
    return messages.say("cli", "database/missing-package", { name, reason: error.packageName });
  }
  if (!isDatabaseError(error)) return undefined;
  return messages.say("cli", "database/unreachable", { name, reason: failureWords(error.code, messages) });
}

/** Works until SIGTERM or SIGINT, then finishes what is in hand. A second signal ends the program as it stands. */
async function work(
  database: JobDatabase,
  catalogues: CatalogueShelf,
  settings: WorkerSettings,
  observer: WorkerObserver,
): Promise<void> {
  const worker = startJobWorker(database, { ...settings, catalogues, observer });
  await new Promise((resolve) => {
    const stop = (): void => {
      process.off("SIGTERM", stop).off("SIGINT", stop);
      resolve(undefined);
    };
    process.on("SIGTERM", stop).on("SIGINT", stop);
  });
  await worker.stop();
}

/** `kinoglot worker`: looks for the films of jobs, chunk by chunk, as one of any number of workers on a database. */
export const worker: Command = {
  id: "command/worker",
  words: "worker",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: ["catalogue", "database", "concurrency", "lease", "keep-days", "lang"],
  examples: [
    "kinoglot worker --catalogue films=catalogues/films",
    "kinoglot worker --catalogue films=postgres://localhost/films --concurrency 4",
  ],
  async run({ options, reader: { messages }, terminal: { env, stdout, stderr } }) {
    const settings = workerSettings(options, env);
    const observer = workerLog(settings.logLevel);
    const { leaseSeconds } = settings;
    const catalogues = await openNamedCatalogues(settings.places);
    if (isRefusal(catalogues)) {
      const { title, detail } = problemOf(catalogues, messages);
      stderr.write(`${messages.label(title)} ${detail ?? ""}\n`);
      return EXIT.unchecked;
    }
    let database: JobDatabase;
    try {
      database = await connectJobDatabase(settings.database, {
        watch: true,
        onError: (error) => observer.failed(error),
        ...(leaseSeconds !== undefined && { leaseSeconds }),
      });
    } catch (error) {
      await catalogues.close();
      const sentence = failureSentence(error, settings.database, messages);
      if (sentence === undefined) throw error;
      stderr.write(`${sentence}\n`);
      return EXIT.unchecked;
    }
    stdout.write(
      `${messages.say("cli", "worker/working", { catalogues: messages.list([...settings.places.keys()]) })}\n`,
    );
    await work(database, catalogues, settings, observer);
    await catalogues.close();
    await database.close();
    return EXIT.clean;
  },
};
