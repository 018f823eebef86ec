import type { Messages } from "../message/index.js";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the service takes from its environment. */
export interface ServiceSettings {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** When it is set, every route but `/healthz` asks for it. */
  readonly token?: string;
}

/** A variable whose value makes no sense. The token is a secret, so its value is never told. */
export interface BadVariable {
  readonly name: "PORT" | "HOST" | "LOG_LEVEL" | "KINOGLOT_TOKEN";
  readonly value: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PORT_NUMBER = /^\d{1,5}$/;
const HOST_NAME = /^[A-Za-z0-9.:_%-]{1,253}$/;
const TOKEN = /^[\x21-\x7e]{8,}$/;

const isLogLevel = (value: string): value is LogLevel => (LOG_LEVELS as readonly string[]).includes(value);

/** Reads the settings; a variable that is set, be it to nothing, must make sense. */
export function readSettings(environment: Environment): ServiceSettings | BadVariable {
  const port = environment["PORT"] ?? "3000";
  if (!PORT_NUMBER.test(port) || Number(port) > 65_535) return { name: "PORT", value: port };
  const host = environment["HOST"] ?? "127.0.0.1";
  if (!HOST_NAME.test(host)) return { name: "HOST", value: host };
  const logLevel = environment["LOG_LEVEL"] ?? "info";
  if (!isLogLevel(logLevel)) return { name: "LOG_LEVEL", value: logLevel };
  const token = environment["KINOGLOT_TOKEN"];
  if (token !== undefined && !TOKEN.test(token)) return { name: "KINOGLOT_TOKEN", value: "" };
  return { port: Number(port), host, logLevel, ...(token !== undefined && { token }) };
}

/** The one line that says what is wrong with the environment. */
export function badVariableSentence({ name, value }: BadVariable, messages: Messages): string {
  return messages.say("http", `environment/${name}`, {
    value: messages.quote(value),
    known: messages.choice(LOG_LEVELS),
  });
}
