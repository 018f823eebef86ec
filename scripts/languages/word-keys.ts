import type { WordLocale } from "../../src/language/word-letters.js";
import { foldWord, normalized } from "../../src/text/index.js";

/** Letters that are also typed as two, where the keyboard lacks them. */
const TYPED_AS_TWO: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
const TWO_LETTER_LOCALES: ReadonlySet<string> = new Set(["de", "sv", "da", "nl", "en"]);
const LATIN_LETTER = /^[a-z]$/;

function typedAsTwo(word: string): string {
  return word.toLowerCase().replace(/[äöüøå]/g, (letter) => TYPED_AS_TWO[letter] ?? letter);
}

/**
 * The keys under which a word is found: folded, without its closing full stop; also with `ue` for `ü`, and with a space for
 * each hyphen. A single Latin letter has no key.
 */
export function wordKeys(word: string, locale: WordLocale | undefined): readonly string[] {
  const plain = normalized(word, "NFC").trim().replace(/\s+/g, " ").replace(/\.$/, "");
  const spellings = [plain];
  if (locale !== undefined && TWO_LETTER_LOCALES.has(locale)) spellings.push(typedAsTwo(plain));
  const keys = spellings.map(foldWord).flatMap((key) => [key, key.replaceAll("-", " ")]);
  return [...new Set(keys)].filter((key) => key !== "" && !LATIN_LETTER.test(key));
}
