import { isDatabaseUrl } from "../../operation/index.js";
import { isLogLevel, LOG_LEVELS, type LogLevel } from "../../port/index.js";
import { namedPlaces, placesOfVariable } from "../arguments/named-places.js";
import { neededOption } from "../arguments/needed-option.js";
import type { OptionName } from "../arguments/options.js";
import { optionValue, type OptionValues } from "../arguments/read-arguments.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** What a worker is told by its options and its environment. */
export interface WorkerSettings {
  /** The URL of the database that holds the jobs. */
  readonly database: string;
  /** The places of the catalogues by their names. */
  readonly places: ReadonlyMap<string, string>;
  readonly logLevel: LogLevel;
  readonly concurrency: number;
  readonly leaseSeconds?: number;
  readonly keepDays?: number;
}

const MOST_AT_ONCE = 64;
const LONGEST_LEASE = 3_600;
const MOST_DAYS = 100_000;

function countOf(options: OptionValues, name: OptionName, most: number, example: string): number | undefined {
  const written = optionValue(options, name);
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written) && Number(written) >= 1 && Number(written) <= most) return Number(written);
  throw new UsageError((messages) =>
    messages.say("cli", "error/bad-value", { name: `--${name}`, value: messages.quote(written), example }),
  );
}

/** An address may hold a password, so it is not repeated when it is wrong. */
function databaseOf(options: OptionValues, env: Terminal["env"]): string {
  const url =
    optionValue(options, "database") ?? env["DATABASE_URL"] ?? neededOption(options, "database", "DATABASE_URL");
  if (isDatabaseUrl(url)) return url;
  throw new UsageError((messages) => messages.say("http", "environment/DATABASE_URL"));
}

function placesOf(options: OptionValues, env: Terminal["env"]): ReadonlyMap<string, string> {
  const given = options.get("catalogue");
  const variable = env["KINOGLOT_CATALOGUES"];
  if (given === undefined && variable !== undefined) return placesOfVariable(variable);
  return namedPlaces(given ?? [neededOption(options, "catalogue", "KINOGLOT_CATALOGUES")]);
}

function logLevelOf(env: Terminal["env"]): LogLevel {
  const level = env["LOG_LEVEL"] ?? "info";
  if (isLogLevel(level)) return level;
  throw new UsageError((messages) =>
    messages.say("http", "environment/LOG_LEVEL", { value: messages.quote(level), known: messages.choice(LOG_LEVELS) }),
  );
}

/** Reads the settings of a worker; options outrank the environment. Throws a UsageError for what makes no sense. */
export function workerSettings(options: OptionValues, env: Terminal["env"]): WorkerSettings {
  const places = placesOf(options, env);
  const leaseSeconds = countOf(options, "lease", LONGEST_LEASE, "120");
  const keepDays = countOf(options, "keep-days", MOST_DAYS, "90");
  return {
    database: databaseOf(options, env),
    places,
    logLevel: logLevelOf(env),
    concurrency: countOf(options, "concurrency", MOST_AT_ONCE, "4") ?? 1,
    ...(leaseSeconds !== undefined && { leaseSeconds }),
    ...(keepDays !== undefined && { keepDays }),
  };
}
