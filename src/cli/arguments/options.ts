import { LOCALES } from "../../language/index.js";
import { OUTPUT_NAMES } from "../output/names.js";

/** An option: with `value` it takes one, of `choices` where only some make sense; `many` may be repeated. */
export interface OptionDefinition {
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly many?: true;
}

/** The severities from which findings end a command with code 1. */
const FAIL_SEVERITIES = ["error", "warning", "info", "none"] as const;

/**
 * Every option of every command, so that a name means the same everywhere. Their descriptions are the messages
 * `option/<name>`. Values without choices are checked by the schema of the operation they go to.
 */
export const OPTIONS = {
  json: {},
  format: { value: "FORM", choices: OUTPUT_NAMES },
  lang: { value: "LANG", choices: LOCALES },
  region: { value: "COUNTRY" },
  house: { value: "HOUSE" },
  notation: { value: "NOTATION" },
  original: { value: "LANGUAGE", many: true },
  style: { value: "STYLE" },
  locale: { value: "LANG" },
  "fail-severity": { value: "LEVEL", choices: FAIL_SEVERITIES },
  file: { value: "NAME", many: true },
  code: {},
  scheme: { value: "SCHEME" },
  to: { value: "TARGET" },
  language: { value: "LANGUAGE" },
  limit: { value: "NUMBER" },
  pairs: {},
  candidates: { value: "FILE" },
  "a-language": { value: "LANGUAGE" },
  "b-language": { value: "LANGUAGE" },
  "page-language": { value: "LANGUAGE" },
  promise: { value: "TEXT" },
  profile: { value: "PROFILE" },
  runtime: { value: "MINUTES" },
  reference: { value: "FILE" },
  "frame-rate": { value: "RATE" },
  sdh: {},
  children: {},
  captions: {},
  reel: { value: "NUMBER" },
  summary: {},
  markup: {},
  mode: { value: "MODE" },
  encoding: { value: "ENCODING" },
  title: { value: "TITLE" },
  fix: {},
  output: { value: "PATH" },
  hashes: { value: "SCOPE" },
  catalogue: { value: "PLACE", many: true },
  "public-url": { value: "URL" },
  database: { value: "URL" },
  decisions: { value: "FILE" },
  by: { value: "NAME" },
  concurrency: { value: "NUMBER" },
  lease: { value: "SECONDS" },
  "keep-days": { value: "DAYS" },
  port: { value: "PORT" },
  host: { value: "HOST" },
  help: {},
  version: {},
} as const satisfies Readonly<Record<string, OptionDefinition>>;

/** The name of an option, without the dashes. */
export type OptionName = keyof typeof OPTIONS;

/** The definition of an option, in the general form. */
export function optionDefinition(name: OptionName): OptionDefinition {
  return OPTIONS[name];
}

/** Whether an option of this name exists. */
export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
