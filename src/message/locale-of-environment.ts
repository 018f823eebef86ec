import type { Locale } from "../language/index.js";
import { FALLBACK_LOCALE, localeOf } from "./locale-of.js";

/** The language a person has set for programs, by `LC_ALL`, `LC_MESSAGES` and `LANG` (POSIX): `de_AT.UTF-8` is `de`. */
export function localeOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Locale {
  const set = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return localeOf(set.split(/[_.@]/, 1)[0] ?? "") ?? FALLBACK_LOCALE;
}
