import type { Messages } from "../message/index.js";
import { isDatabaseUrl, namedPlace, shownNamedPlace } from "../operation/index.js";
import { isLogLevel, LOG_LEVELS, type LogLevel } from "../port/index.js";
import { NUMBERS, VARIABLES, type NumberName, type VariableName } from "./variables.js";

export { LOG_LEVELS, type LogLevel } from "../port/index.js";

/** What the service takes from its environment. */
export interface ServiceSettings {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** When it is set, every route asks for it but `/healthz` and the page for people, which asks its reader. */
  readonly token?: string;
  /** The catalogues that callers may name, and the place of each, which they never learn. */
  readonly catalogues?: ReadonlyMap<string, string>;
  /** The address that others know the service by. */
  readonly publicUrl?: string;
  /** Where jobs are kept: the URL of a database. */
  readonly database?: string;
  /** How many large requests are worked on at once. */
  readonly workers?: number;
  /** After so many seconds work on a large request is cut off. */
  readonly timeLimit?: number;
  /** How many requests a minute one address may make. */
  readonly rateLimit?: number;
  /** How many connections are open at once. */
  readonly connections?: number;
}

/** The variables that bear our name. */
const OURS: ReadonlySet<string> = new Set(Object.keys(VARIABLES).filter((name) => name.startsWith("KINOGLOT_")));
/** What the tests of the project are told by. */
const OF_TESTS = "KINOGLOT_TEST_";

/**
 * A variable whose value makes no sense; `KINOGLOT_*` with the name of one that bears our name and is none of ours. A token
 * is a secret and an address may hold one, so their values are never told.
 */
export interface BadVariable {
  readonly name: VariableName | "KINOGLOT_*";
  readonly value: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const WHOLE_NUMBER = /^\d{1,9}$/;
const HOST_NAME = /^[A-Za-z0-9.:_%-]{1,253}$/;
const TOKEN = /^[\x21-\x7e]{8,}$/;

/** Who is named in an address, and the password. */
const USER = /\/\/[^/]*@/;

function isWebAddress(value: string): boolean {
  // What stands in a manifest is read by everybody: no name and no password.
  return URL.canParse(value) && ["http:", "https:"].includes(new URL(value).protocol) && !/[?#@\s]/.test(value);
}

/** Catalogues by name in their order; or what makes no sense, without a password. */
function readCatalogues(value: string | undefined): ReadonlyMap<string, string> | string | undefined {
  if (value === undefined) return undefined;
  const places = new Map<string, string>();
  for (const written of value.split(/[;\n]/).filter((part) => part.trim() !== "")) {
    const named = namedPlace(written);
    if (named === undefined || places.has(named.name)) return shownNamedPlace(written);
    places.set(named.name, named.place);
  }
  return places.size === 0 ? value : places;
}

/** A whole number that is neither too small nor too large, or nothing. */
function wholeNumber(value: string, least: number, most: number): number | undefined {
  const number = WHOLE_NUMBER.test(value) ? Number(value) : -1;
  return number >= least && number <= most ? number : undefined;
}

type NumberSettings = Pick<ServiceSettings, (typeof NUMBERS)[NumberName]["setting"]>;

/** The settings that are numbers, where they are set. */
function readNumbers(environment: Environment): NumberSettings | BadVariable {
  const settings: { -readonly [Setting in keyof NumberSettings]: NumberSettings[Setting] } = {};
  for (const name of Object.keys(NUMBERS) as NumberName[]) {
    const { setting, least, most } = NUMBERS[name];
    const value = environment[name];
    if (value === undefined) continue;
    const number = wholeNumber(value, least, most);
    if (number === undefined) return { name, value };
    settings[setting] = number;
  }
  return settings;
}

/** A misspelt variable would leave a service without its token, so it may not pass in silence. */
function unknownVariable(environment: Environment): string | undefined {
  return Object.keys(environment).find(
    (name) =>
      name.startsWith("KINOGLOT_") && !OURS.has(name) && !name.startsWith(OF_TESTS) && environment[name] !== undefined,
  );
}

/** Reads the settings; a variable that is set, be it to nothing, must make sense. */
export function readSettings(environment: Environment): ServiceSettings | BadVariable {
  const unknown = unknownVariable(environment);
  if (unknown !== undefined) return { name: "KINOGLOT_*", value: unknown };
  const written = environment["PORT"] ?? VARIABLES.PORT.usual;
  const port = wholeNumber(written, 0, 65_535);
  if (port === undefined) return { name: "PORT", value: written };
  const host = environment["HOST"] ?? VARIABLES.HOST.usual;
  if (!HOST_NAME.test(host)) return { name: "HOST", value: host };
  const logLevel = environment["LOG_LEVEL"] ?? VARIABLES.LOG_LEVEL.usual;
  if (!isLogLevel(logLevel)) return { name: "LOG_LEVEL", value: logLevel };
  const token = environment["KINOGLOT_TOKEN"];
  if (token !== undefined && !TOKEN.test(token)) return { name: "KINOGLOT_TOKEN", value: "" };
  const database = environment["DATABASE_URL"];
  if (database !== undefined && !isDatabaseUrl(database)) return { name: "DATABASE_URL", value: "" };
  const publicUrl = environment["PUBLIC_URL"];
  if (publicUrl !== undefined && !isWebAddress(publicUrl))
    return { name: "PUBLIC_URL", value: publicUrl.replace(USER, "//") };
  const catalogues = readCatalogues(environment["KINOGLOT_CATALOGUES"]);
  if (typeof catalogues === "string") return { name: "KINOGLOT_CATALOGUES", value: catalogues };
  const numbers = readNumbers(environment);
  if ("name" in numbers) return numbers;
  return {
    port,
    host,
    logLevel,
    ...numbers,
    ...(token !== undefined && { token }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(catalogues && { catalogues }),
    ...(database !== undefined && { database }),
  };
}

function boundsOf(name: BadVariable["name"]): { readonly least: number; readonly most: number } | undefined {
  if (!Object.hasOwn(NUMBERS, name)) return undefined;
  const { least, most } = NUMBERS[name as NumberName];
  return { least, most };
}

/** The one line that says what is wrong with the environment. */
export function badVariableSentence({ name, value }: BadVariable, messages: Messages): string {
  if (name === "KINOGLOT_*") {
    return messages.say("http", "unknown-variable", {
      value: messages.quote(value),
      known: messages.choice([...OURS]),
    });
  }
  return messages.say("http", `environment/${name}`, {
    value: messages.quote(value),
    known: messages.choice(LOG_LEVELS),
    ...boundsOf(name),
  });
}
