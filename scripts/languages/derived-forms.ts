import type { Locale } from "../../src/language/locale.js";

/** Forms that a rule makes from a dictionary name that has no row of its own. */
export interface DerivedForms {
  readonly adjective?: string;
  readonly prepositional?: string;
  readonly instrumentalPlural?: string;
  readonly inflected: readonly string[];
}

/** How a name ends, what is taken off, and what adjective endings the locale then puts on. */
interface Rule {
  readonly ending: RegExp;
  readonly cut: number;
  readonly adjective: string;
  readonly prepositional?: string;
  readonly instrumentalPlural?: string;
  readonly endings: readonly string[];
}

const RUSSIAN_ENDINGS = ["ий", "ая", "ое", "ие", "ого", "ой", "ом", "им", "ими", "их", "ому", "ую"];
const GERMAN_ENDINGS = ["", "e", "er", "es", "en", "em"];

const RULES: Readonly<Record<Locale, readonly Rule[]>> = {
  en: [{ ending: /^[\p{L}\p{M}' -]+$/u, cut: 0, adjective: "", endings: [] }],
  fr: [
    { ending: /[ao]is$/, cut: 0, adjective: "e", endings: ["e", "es"] },
    { ending: /(?:i|é)en$/, cut: 0, adjective: "ne", endings: ["s", "ne", "nes"] },
    { ending: /(?:ol|and)$/, cut: 0, adjective: "e", endings: ["s", "e", "es"] },
    { ending: /(?:ique|aque|ste)$/, cut: 0, adjective: "", endings: ["s"] },
  ],
  nl: [
    { ending: /(?:isch|aans)$/, cut: 0, adjective: "e", endings: ["e"] },
    { ending: /ees$/, cut: 3, adjective: "ese", endings: ["ese"] },
  ],
  de: [{ ending: /isch$/, cut: 0, adjective: "", endings: GERMAN_ENDINGS }],
  ru: [
    {
      ending: /[сц]кий$/,
      cut: 2,
      adjective: "ий",
      prepositional: "ом",
      instrumentalPlural: "ими",
      endings: RUSSIAN_ENDINGS,
    },
  ],
};

/** German adjectives begin small, unlike the name. */
function asAdjective(name: string, locale: Locale): string {
  return locale === "de" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const SEVERAL_WORDS = /[\s,(]/;

/** The forms of a name by the rules of its locale; undefined when no rule knows its ending. */
export function derivedForms(name: string, locale: Locale): DerivedForms | undefined {
  if (locale !== "en" && SEVERAL_WORDS.test(name)) return undefined;
  const rule = RULES[locale].find(({ ending }) => ending.test(name));
  if (rule === undefined) return undefined;
  const stem = asAdjective(rule.cut === 0 ? name : name.slice(0, -rule.cut), locale);
  return {
    adjective: stem + rule.adjective,
    ...(rule.prepositional !== undefined && { prepositional: stem + rule.prepositional }),
    ...(rule.instrumentalPlural !== undefined && { instrumentalPlural: stem + rule.instrumentalPlural }),
    inflected: rule.endings.map((ending) => stem + ending),
  };
}
