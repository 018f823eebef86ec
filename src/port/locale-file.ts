import { readFileSync } from "node:fs";
import { PACKAGE_ROOT } from "./package-root.js";

/** A message file: sentences under nested keys. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The messages of `locales/<language>/<name>.json`. Throws when the file is missing: the package is then damaged. */
export function readLocaleFile(language: string, name: string): MessageTree {
  return JSON.parse(readFileSync(new URL(`locales/${language}/${name}.json`, PACKAGE_ROOT), "utf8")) as MessageTree;
}
