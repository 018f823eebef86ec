import { parseLanguageTag } from "../language/index.js";
import type { Lang } from "../model/index.js";

/** Bosnian, Croatian, Montenegrin and Serbian: in Latin letters the same people read them, and words seldom tell which it is. */
const GROUP: ReadonlySet<string> = new Set(["bs", "hr", "sr", "sh", "cnr"]);

function isLatinOfGroup(language: Lang, script: string | undefined): boolean {
  const parts = parseLanguageTag(language);
  return parts !== null && GROUP.has(parts.language) && (parts.script ?? script ?? "Latn") === "Latn";
}

/** Whether one language of the group, in Latin letters, stands for another; `sh` is what `asPromised` calls it. */
export function isReadAs(promised: Lang, actual: Lang): boolean {
  return actual === "sh" && isLatinOfGroup(promised, undefined);
}

/**
 * The name under which a language is held against promised ones: `sh`, the group, for one of the group when another one was
 * promised. Every other language, and Cyrillic letters, keep their name.
 */
export function asPromised(language: Lang, script: string | undefined, promised: readonly Lang[]): Lang {
  if (!isLatinOfGroup(language, script)) return language;
  const { language: primary } = parseLanguageTag(language) ?? {};
  const wanted = promised.filter((one) => isLatinOfGroup(one, undefined));
  const isPromised = wanted.some((one) => parseLanguageTag(one)?.language === primary);
  return wanted.length === 0 || isPromised ? language : "sh";
}
