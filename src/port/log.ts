import { createRequire } from "node:module";
import type * as Pino from "pino";

const require = createRequire(import.meta.url);

/** Every level of a log, the gravest first. */
export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
/** The least grave entries that a log keeps; `silent` keeps none. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Whether a log can be written from a level of this name on. */
export function isLogLevel(value: string): value is LogLevel {
  return (LOG_LEVELS as readonly string[]).includes(value);
}

/** JSON log lines on stderr, gathered so that a busy program is not slowed by writing them; written at once when it ends. */
export function createLog(level: LogLevel): Pino.Logger {
  // Loaded by those who keep a log: a command that answers and ends never pays for it.
  const { destination, pino } = require("pino") as typeof Pino;
  if (level === "silent") return pino({ enabled: false });
  const output = destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 1000 });
  process.once("exit", () => output.flushSync());
  return pino({ level, base: null }, output);
}
