import { reason } from "../../check/index.js";
import { FEMININE_ENDINGS } from "../../generated/names.js";
import type { Reason } from "../../model/index.js";
import { NameWord, wordRoles, type ReadName, type WordRole } from "../reading/index.js";
import { FARTHEST, NO_PRACTICE, practiceName, startSounds } from "../sound/index.js";
import type { Assignment } from "./assign-words.js";
import { suffixesOf } from "./name-suffixes.js";
import { RESEMBLING_WORD, SAME_WORD } from "./thresholds.js";
import { pairWords, type WordPair } from "./word-pair.js";

/** Masculine endings by the feminine ones that they answer, the longest first. */
const MASCULINE: readonly (readonly [feminine: string, masculine: readonly string[]])[] = (() => {
  const table = new Map<string, string[]>();
  for (const row of FEMININE_ENDINGS.split("\n")) {
    const [feminine, masculine] = row.split("|") as [string, string];
    const known = table.get(feminine);
    if (known) known.push(masculine);
    else table.set(feminine, [masculine]);
  }
  return [...table].sort(([a], [b]) => b.length - a.length);
})();

/** Whether the second word is what the first one, a woman's name, is for a man. */
function manOf(woman: NameWord, man: NameWord): boolean {
  for (const [feminine, masculine] of MASCULINE) {
    if (!woman.letters.endsWith(feminine) || woman.letters.length < feminine.length + 3) continue;
    const stem = woman.letters.slice(0, -feminine.length);
    for (const ending of masculine) {
      const made = stem + ending;
      if (made === man.letters) return true;
      const word = new NameWord({ ...woman, text: made, parts: [made], patronymic: null });
      if (pairWords(word, man, -1, -1).tie === "sound") return true;
    }
  }
  return false;
}

function sharesStart(a: NameWord, b: NameWord): boolean {
  const [first, second] = [a, b].map(({ letters }) => startSounds(letters, NO_PRACTICE, DEAREST_START));
  return (first! & second!) !== 0;
}

const DEAREST_START = 30;

/** Adjectives have two vowels where a man's has one, so that the forms are far apart; nouns add a vowel. */
const ADJECTIVE = /(?:[ая]я|a[yiïj]a)$/u;

/** Whether one word is the other's form for the other sex: `Киселёва` and `Kiselev`. */
function otherSex({ a, b, cost }: WordPair): boolean {
  if (a.isFarFrom(b) || !sharesStart(a, b)) return false;
  const may = (woman: NameWord): boolean => cost < FARTHEST || ADJECTIVE.test(woman.letters);
  return (may(a) && manOf(a, b)) || (may(b) && manOf(b, a));
}

function roleOf(at: number, to: number, a: Parted, b: Parted): WordRole | "word" {
  if (a.single && b.single) return "word";
  const [roleA, roleB] = [a.roles[at]!, b.roles[to]!];
  if (roleA === roleB || b.order === "unknown") return roleA;
  return roleB;
}

interface Parted {
  readonly roles: readonly WordRole[];
  readonly order: string;
  readonly single: boolean;
}

function parted(name: ReadName): Parted {
  return { ...wordRoles(name), single: name.words.length === 1 };
}

const AGREEING = {
  given: "name/same-given",
  patronymic: "name/same-patronymic",
  family: "name/same-family",
  word: "name/same-word",
} as const;

function against(role: WordRole | "word", pair: WordPair, params: { a: string; b: string }): Reason {
  if (pair.tie === "other-initial") return reason("name/other-initial", "against", params);
  if (role === "patronymic") return reason("name/other-patronymic", "against", params);
  const genders = [pair.a, pair.b].map(({ given }) => given.gender);
  const sexes = new Set(genders.filter((gender) => gender === "m" || gender === "f"));
  if (role !== "family" && sexes.size === 2 && (pair.cost <= SAME_WORD || otherSex(pair)))
    return reason("name/given-gender", "against", params);
  if (role !== "given" && otherSex(pair)) return reason("name/surname-gender", "against", params);
  const near = pair.cost <= RESEMBLING_WORD;
  if (role === "given") return reason(near ? "name/near-given" : "name/other-given", "against", params);
  return reason(near ? "name/near-family" : "name/other-family", "against", params);
}

/** What each pair of words says for and against the names being one. */
export function pairReasons(a: ReadName, b: ReadName, { pairs }: Assignment): Reason[] {
  const [partsA, partsB] = [parted(a), parted(b)];
  const reasons: Reason[] = [];
  const languages = new Set<string>();
  for (const { at, to, pair } of pairs) {
    const role = roleOf(at, to, partsA, partsB);
    const params = { a: pair.a.text, b: pair.b.text };
    switch (pair.tie) {
      case "equal":
        reasons.push(reason(AGREEING[role], "for", params));
        break;
      case "sound": {
        reasons.push(reason(AGREEING[role], "for", params));
        for (const practice of [practiceName(pair.practicesA), practiceName(pair.practicesB)]) {
          if (practice !== undefined && /^[a-z]{2}$/.test(practice)) languages.add(practice);
        }
        break;
      }
      case "equivalent":
        reasons.push(reason(role === "patronymic" ? AGREEING[role] : "name/equivalent-given", "for", params));
        break;
      case "initial":
        reasons.push(reason("name/initial", "for", params));
        break;
      case "short":
        reasons.push(reason("name/short-form", "for", params));
        break;
      case "related":
        reasons.push(reason("name/related-given", "for", params));
        break;
      case "near":
      case "other":
      case "other-initial":
        reasons.push(against(role, pair, params));
        break;
    }
  }
  for (const language of languages) reasons.push(reason("name/transcription", "for", { a: a.raw, b: b.raw, language }));
  const ascending = pairs.every(({ to }, at) => at === 0 || pairs[at - 1]!.to < to);
  if (!ascending || (a.comma !== b.comma && pairs.length > 1))
    reasons.push(reason("name/order", "for", { a: a.raw, b: b.raw }));
  return reasons;
}

function restOf(name: ReadName, places: readonly number[]): Reason[] {
  const { roles } = wordRoles(name);
  return places.map((at) => {
    const word = name.words[at]!;
    const params = { text: word.text };
    if (roles[at] === "patronymic") return reason("name/patronymic-one-side", "for", params);
    if (word.initial || (roles[at] === "given" && at > 0)) return reason("name/middle-name-one-side", "for", params);
    return reason(roles[at] === "family" ? "name/family-one-side" : "name/given-one-side", "against", params);
  });
}

/** What the words say that only one of the names has, and what stands around the names. */
export function restReasons(a: ReadName, b: ReadName, { restA, restB }: Assignment): Reason[] {
  const reasons = [...restOf(a, restA), ...restOf(b, restB)];
  for (const name of [a, b]) {
    for (const { text, suggestion } of name.mixed) {
      reasons.push(reason("name/mixed-script", "against", { text, suggestion }));
    }
    if (name.honorifics.length > 0) reasons.push(reason("name/honorific", "for", { text: name.honorifics.join(" ") }));
  }
  return [...reasons, ...suffixesOf(a, b).reasons];
}
