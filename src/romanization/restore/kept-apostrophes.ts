const APOSTROPHES = "'’‘ʼ";
const VOWEL = /[aeiouäöü]/iu;
/** With these a vowel is written that a soft sign can stand before. */
const BEHIND_A_SIGN = "EIJY";

/**
 * Places of the apostrophes of a Latin word that stand for no Cyrillic letter: before a capital (`O'Brien`, `d'Artagnan`), and
 * in a word of capitals behind its first letter, unless a soft sign may be meant (`D'YAKOV`).
 */
export function keptApostrophes(units: readonly string[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const isLoud = units.every((unit) => unit === unit.toUpperCase());
  units.forEach((unit, at) => {
    const [before = "", next = ""] = [units[at - 1], units[at + 1]];
    if (!APOSTROPHES.includes(unit) || next === next.toLowerCase()) return;
    if (!isLoud || (at === 1 && (VOWEL.test(before) || !BEHIND_A_SIGN.includes(next)))) kept.add(at);
  });
  return kept;
}
