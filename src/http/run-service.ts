import { failureWords, localeOfEnvironment } from "../message/index.js";
import { problemOf, readerOf } from "../operation/index.js";
import { errorCode } from "../port/index.js";
import { badVariableSentence, readSettings } from "./environment.js";
import { CatalogueRefused, startService } from "./service.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs the service until it is told to stop by SIGTERM or SIGINT, and gives the exit code: 0 when it has stopped, 2 when
 * the environment makes no sense, 3 when it cannot listen, cannot open a catalogue, or had to cut off requests that 10
 * seconds did not suffice for. Says where to look on stdout, what is wrong on stderr.
 */
export async function runService(environment: Environment): Promise<0 | 2 | 3> {
  const { messages } = readerOf(localeOfEnvironment(environment));
  const settings = readSettings(environment);
  if ("name" in settings) {
    process.stderr.write(`${badVariableSentence(settings, messages)}\n`);
    return 2;
  }
  try {
    const { address, stop } = await startService(settings);
    process.stdout.write(`${messages.say("cli", "serve/listening", { address: `${address}/` })}\n`);
    const look = { home: `${address}/`, reference: `${address}/docs` };
    process.stdout.write(`${messages.say("cli", "serve/look", look)}\n`);
    await new Promise((resolve) => process.once("SIGTERM", resolve).once("SIGINT", resolve));
    return (await stop()) === "finished" ? 0 : 3;
  } catch (error) {
    if (error instanceof CatalogueRefused) {
      const { title, detail } = problemOf(error.refusal, messages);
      process.stderr.write(`${messages.label(title)} ${detail ?? ""}\n`);
      return 3;
    }
    const reason = failureWords(errorCode(error), messages);
    const address = `${settings.host}:${settings.port}`;
    process.stderr.write(`${messages.say("cli", "error/cannot-listen", { address, reason })}\n`);
    return 3;
  }
}
