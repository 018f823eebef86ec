import { LOCALES } from "../../src/language/locale.js";
import {
  letterAt,
  WORD_FORMS,
  WORD_LOCALES,
  type LanguageWordForm,
  type WordLocale,
} from "../../src/language/word-letters.js";
import { RECORD } from "../../src/language/packed-table.js";
import { foldWord } from "../../src/text/index.js";
import { derivedForms } from "./derived-forms.js";
import { formFiles, inflectedForms, nativeFile, type FormFile } from "./form-files.js";
import { furtherNames, languagesOfPages, namesIn, registryNames } from "./language-set.js";
import { generatedModule, packShelves } from "./packed.js";
import { readData } from "./sources.js";
import { wordKeys } from "./word-keys.js";

interface Reading {
  readonly locale: WordLocale;
  readonly form: LanguageWordForm;
  readonly ambiguous: boolean;
}

const NATIVE = "native";

/** Words by key, then by tag, then by locale; the first form stated for all three stays. */
class WordTable {
  readonly #words = new Map<string, Map<string, Map<WordLocale | typeof NATIVE, Reading | null>>>();

  add(word: string, tag: string, reading: Reading): void {
    for (const key of wordKeys(word, reading.locale)) this.#put(key, tag, reading.locale, reading);
  }

  addNative(word: string, tag: string): void {
    const own = WORD_LOCALES.find((locale) => locale === tag.split("-", 1)[0]);
    for (const key of wordKeys(word, own)) {
      const known = own !== undefined && this.#words.get(key)?.get(tag)?.has(own);
      if (!known) this.#put(key, tag, NATIVE, null);
    }
  }

  #put(key: string, tag: string, locale: WordLocale | typeof NATIVE, reading: Reading | null): void {
    const tags = this.#words.get(key) ?? new Map<string, Map<WordLocale | typeof NATIVE, Reading | null>>();
    this.#words.set(key, tags);
    const locales = tags.get(tag) ?? new Map<WordLocale | typeof NATIVE, Reading | null>();
    tags.set(tag, locales);
    if (!locales.has(locale)) locales.set(locale, reading);
  }

  get keys(): readonly string[] {
    return [...this.#words.keys()];
  }

  /** Each key with its readings as the reader of the table expects them. */
  *packed(): Generator<readonly [string, string]> {
    for (const [key, tags] of this.#words) {
      const readings = [...tags]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([tag, locales]) => {
          const letters = [...locales.values()].filter((reading) => reading !== null).map(packReading);
          const inLocales = letters.length === 0 ? [] : [`${tag}:${letters.sort().join("")}`];
          return locales.has(NATIVE) ? [...inLocales, tag] : inLocales;
        });
      yield [key, readings.join(" ")];
    }
  }
}

function packReading({ locale, form, ambiguous }: Reading): string {
  const formLetter = letterAt(WORD_FORMS.indexOf(form));
  return letterAt(WORD_LOCALES.indexOf(locale)) + (ambiguous ? formLetter.toUpperCase() : formLetter);
}

function addFile(table: WordTable, file: FormFile): void {
  const { locale } = file;
  for (const row of file.rows) {
    const risky = new Set(row.ambiguous?.flatMap((word) => wordKeys(word, locale)));
    const add = (words: readonly string[], form: LanguageWordForm): void => {
      for (const word of words) {
        const ambiguous = wordKeys(word, locale).some((key) => risky.has(key));
        table.add(word, row.tag, { locale, form, ambiguous });
      }
    };
    add([row.name], "name");
    add(inflectedForms(file, row), "inflected");
    add(row.abbreviations ?? [], "abbreviation");
    add(row.write === undefined ? [] : [row.write], "abbreviation");
    add(row.people ?? [], "people");
  }
}

/** CLDR's names of the languages that pages name, and the forms that rules make of them where no file has a row. */
function addNames(table: WordTable, files: readonly FormFile[]): void {
  const tags = languagesOfPages(files);
  for (const locale of LOCALES) {
    const authored = new Set(files.find((file) => file.locale === locale)?.rows.map((row) => row.tag));
    const reading = { locale, ambiguous: false };
    for (const [tag, name] of [...namesIn(locale), ...furtherNames(locale)]) {
      if (!tags.has(tag.split("-", 1)[0] ?? tag)) continue;
      table.add(name, tag, { ...reading, form: "name" });
      const derived = authored.has(tag) ? undefined : derivedForms(name, locale);
      for (const form of derived?.inflected ?? []) table.add(form, tag, { ...reading, form: "inflected" });
    }
  }
  for (const [tag, name] of registryNames()) {
    if (tags.has(tag)) table.add(name, tag, { locale: "en", form: "name", ambiguous: false });
  }
}

/** Words around the name of a language, from `data/languages/phrases.json`, folded. */
function frameWords(place: "before" | "after"): string {
  const words = readData<Readonly<Record<typeof place, readonly string[]>>>("languages/phrases.json")[place];
  return [...new Set(words.map(foldWord))].sort().join(RECORD);
}

/** The words that start a key of several words: others need not be tried with what follows them. */
function firstWordsOfPhrases(keys: readonly string[]): string {
  const phrases = keys.filter((key) => key.includes(" ") || key.includes("'"));
  return [...new Set(phrases.map((key) => key.split(/[ ']/, 1)[0] ?? ""))].sort().join(RECORD);
}

/** The table of words that name languages. */
export function wordModule(): string {
  const files = formFiles();
  const table = new WordTable();
  for (const file of files) addFile(table, file);
  addNames(table, files);
  for (const { tag, forms } of nativeFile().rows) for (const form of forms) table.addNative(form, tag);
  return generatedModule("data/languages (forms, names.json, phrases.json) and Unicode CLDR", [
    { name: "FIRST_WORDS_OF_PHRASES", value: firstWordsOfPhrases(table.keys) },
    { name: "LONGEST_LANGUAGE_WORD", value: Math.max(...table.keys.map((key) => key.split(" ").length)) },
    { name: "LANGUAGE_WORDS", value: packShelves(table.packed()) },
    { name: "WORDS_BEFORE_LANGUAGE", value: frameWords("before") },
    { name: "WORDS_AFTER_LANGUAGE", value: frameWords("after") },
  ]);
}
