import { compiledScheme, schemeDescriptions } from "../scheme-register.js";

const SPELLINGS = /^(?:transcription|profile|house):|^c2t-/;
/** A letter belongs to a language when this share of its schemes has a row for it. */
const SHARE = 0.5;

const known = new Map<string, ReadonlySet<string>>();

/** The small letters of a language, as its published schemes have them; none for a language without a scheme. */
export function lettersOfLanguage(language: string): ReadonlySet<string> {
  let letters = known.get(language);
  if (!letters) {
    letters = sharedLetters(
      schemeDescriptions()
        .filter((scheme) => scheme.language === language && !SPELLINGS.test(scheme.id))
        .map(({ id }) => id),
    );
    known.set(language, letters);
  }
  return letters;
}

function sharedLetters(schemes: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const id of schemes) {
    const { alphabet, outputOf } = compiledScheme(id);
    outputOf.forEach((output, slot) => {
      const letter = alphabet.letters[slot]!;
      if (output >= 0) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([, count]) => count >= schemes.length * SHARE).map(([letter]) => letter));
}
