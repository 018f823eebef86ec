import type { MessageKeys } from "../../src/generated/message-keys.js";
import { fetchPart } from "./fetch-part.js";
import type { Locale } from "./language.js";

interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

interface Trees {
  readonly web: MessageTree;
  readonly terms: MessageTree;
  /** Only what the command line and the page say in the same words. */
  readonly cli: MessageTree;
}

type Values = Readonly<Record<string, string | number>>;

/** What the page says, in one language. A value named `count` chooses the plural form. */
export interface Words {
  readonly locale: Locale;
  say(key: MessageKeys["web"], values?: Values): string;
  /** A word of the trade, under a key that is made from data; the last part of the key where there is none. */
  term(kind: string, id: string): string;
  /** A sentence that the command line says too. */
  verdict(kind: "relation" | "soundness" | "verdict", id: string): string;
  language(tag: string): string;
  country(code: string, printed?: string): string;
  list(items: readonly string[]): string;
  number(value: number, digits?: number): string;
  /** By their names, as the language sorts them. */
  sorted<Named extends { readonly name: string }>(named: readonly Named[]): readonly Named[];
}

const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly trees: Trees }>>> = {
  en: () => import("./words/en.js"),
  fr: () => import("./words/fr.js"),
  nl: () => import("./words/nl.js"),
  de: () => import("./words/de.js"),
  ru: () => import("./words/ru.js"),
};

function find(tree: MessageTree, key: string): string | undefined {
  let place: string | MessageTree | undefined = tree;
  for (const part of key.split("/")) place = typeof place === "object" ? place[part] : undefined;
  return typeof place === "string" ? place : undefined;
}

const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));

/** The words of a language; they come over the wire when they are first asked for, and may not come (ServiceProblem). */
export async function loadWords(locale: Locale): Promise<Words> {
  const { trees } = await fetchPart(LOADERS[locale]);
  const plurals = new Intl.PluralRules(locale);
  const languages = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  const regions = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  const collator = new Intl.Collator(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });

  return {
    locale,
    say(key, values = {}) {
      const { count } = values;
      const form = typeof count === "number" ? `${key}_${plurals.select(count)}` : key;
      return fill(find(trees.web, form) ?? find(trees.web, key) ?? key, values);
    },
    term: (kind, id) => find(trees.terms, `${kind}/${id}`) ?? id,
    verdict: (kind, id) => find(trees.cli, `${kind}/${id}`) ?? id,
    language(tag) {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    country(code, printed) {
      // States of the past have codes that browsers do not know.
      const known = /^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined;
      return known ?? printed ?? code;
    },
    list: (items) => lists.format(items),
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    sorted: (named) => [...named].sort((a, b) => collator.compare(a.name, b.name)),
  };
}
