const VOWELS = "аеєиіїоуюя";
/** Consonants that can be soft at the end of a syllable; Український правопис (2019), § 26. */
const SOFT = "дтзсцлн";
const NEVER = -12;
const SELDOM = -3;
/** Odds of what is usual in Ukrainian and not in Russian; the sign is more than sure, so that it outweighs what follows. */
const USUAL_SIGN = 2;
const USUAL = -0.5;
const LIKELIER = 1.5;

const isVowel = (letter: string): boolean => letter !== "" && VOWELS.includes(letter);
const isConsonant = (letter: string): boolean => letter !== "" && !isVowel(letter);

/**
 * How likely a letter is in Ukrainian behind the two letters before it, in logarithms; `odds` is how likely it is in Russian.
 * `ї` stands behind vowels and `і` does not, `ь` behind few consonants, and in `цьк`, and in `ськ` behind a consonant.
 */
export function ukrainianHabit(odds: number, first: string, second: string, letter: string): number {
  if (letter === "ї") return odds + (isConsonant(second) ? NEVER : second === "" ? SELDOM : LIKELIER);
  if (letter === "і") return odds + (isVowel(second) || second === "ь" ? NEVER : 0);
  if (letter === "ь") return signHabit(odds, first, second);
  if (second === "й" && first === "и") return odds + (letter === "" ? 0 : NEVER);
  if (second === "ц" && letter === "к") return odds + NEVER;
  return second === "ь" ? behindSign(odds, first, letter) : odds;
}

function signHabit(odds: number, first: string, second: string): number {
  if (second === "" || !SOFT.includes(second)) return odds + NEVER;
  const isUsual = second === "ц" ? first !== "" : second === "с" && isConsonant(first);
  return isUsual ? USUAL_SIGN : odds;
}

function behindSign(odds: number, first: string, letter: string): number {
  const isSibilant = first === "с" || first === "ц";
  if (isSibilant && letter === "к") return Math.max(odds, USUAL);
  const isAmiss = (first === "н" && letter === "с") || (letter !== "о" && isVowel(letter));
  return odds + (isAmiss ? NEVER : isSibilant ? -USUAL_SIGN : 0);
}
