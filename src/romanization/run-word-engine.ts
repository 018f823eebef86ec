import { nearestWordInCapitals, type CompiledScheme, type SchemeRun } from "./engine/index.js";

const WORD = /\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Writes each word by an engine that knows small letters only. Words whose capitals stand inside, words with letters that
 * the scheme does not know, and words of which the engine leaves Cyrillic letters go by the scheme's own table.
 */
export function runWordEngine(
  text: string,
  engine: (word: string) => string,
  scheme: CompiledScheme,
  run: SchemeRun,
): string {
  const inCapitals = nearestWordInCapitals(text);
  return text.replace(WORD, (word: string, at: number) => {
    const small = word.toLowerCase();
    const plain = small.replace(/['’ʼ]/g, "");
    const known = [...plain].every((letter) => scheme.outputOf[scheme.alphabet.slotOf[letter.charCodeAt(0)]!]! >= 0);
    const written = known ? engine(plain) : "";
    if (written === "" || CYRILLIC.test(written)) return run.run(at, at + word.length);
    if (word === small) return written;
    if (word === word.toUpperCase() && (plain.length > 1 || inCapitals(at))) return written.toUpperCase();
    const title = small[0]!.toUpperCase() + small.slice(1) === word;
    return title ? written[0]!.toUpperCase() + written.slice(1) : run.run(at, at + word.length);
  });
}
