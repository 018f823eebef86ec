import type { NameOrder } from "../../model/index.js";
import { givenReading, hasSurnameEnding } from "../given/index.js";
import type { NameWord } from "./name-word.js";
import type { ReadName } from "./read-name.js";
import { patronymicOf } from "./word-lists.js";

/** Which part of a name a word is. */
export type WordRole = "given" | "patronymic" | "family";

/** The roles of the words of a name, in their order, and the order that they make. */
export interface WordRoles {
  readonly roles: readonly WordRole[];
  readonly order: NameOrder;
}

/** Small letters of the commonest alphabets first: the general test is slow. */
const SMALL = /[a-zа-яё]/;
const ANY_SMALL = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

function inCapitals(text: string): boolean {
  return !SMALL.test(text) && !ANY_SMALL.test(text) && TWO_CAPITALS.test(text);
}

function isKnownGiven(word: NameWord): boolean {
  return !word.initial && [...word.given.ties.values()].some((tie) => tie !== "related");
}

/** Roles of words of which the first are the family's and the others given names, or the reverse. */
function parted(words: readonly NameWord[], family: (at: number) => boolean): WordRole[] {
  const roles = words.map((_, at): WordRole => (family(at) ? "family" : "given"));
  const given = roles.flatMap((role, at) => (role === "given" ? [at] : []));
  const second = given[1];
  if (second === undefined) return roles;
  const last = given.at(-1)!;
  const twoInitials = given.length === 2 && given.every((at) => words[at]!.initial) && words[last]!.script === "Cyrl";
  if (words[last]!.patronymic !== null || twoInitials) roles[last] = "patronymic";
  return roles;
}

function byCapitals(words: readonly NameWord[]): WordRoles | undefined {
  const capitals = words.map(({ text, initial }) => !initial && inCapitals(text));
  const count = capitals.filter(Boolean).length;
  const full = words.filter(({ initial }) => !initial).length;
  if (count === 0 || count === full) return undefined;
  return { roles: parted(words, (at) => capitals[at]!), order: capitals[0]! ? "family-first" : "given-first" };
}

/**
 * Which word is which: by the comma, by capitals (unless `caseless`), by the place of patronymic and initials, by the
 * table of given names, and failing these the given name first. One word alone is a surname unless it is a known given name.
 */
export function wordRoles(name: ReadName, caseless = false): WordRoles {
  const known = caseless ? CASELESS : CASED;
  let roles = known.get(name);
  if (roles === undefined) {
    const several = name.words.length > 1 && !name.comma;
    roles = caseless ? findRoles(name) : ((several ? byCapitals(name.words) : undefined) ?? wordRoles(name, true));
    known.set(name, roles);
  }
  return roles;
}

const CASELESS = new WeakMap<ReadName, WordRoles>();
const CASED = new WeakMap<ReadName, WordRoles>();

function findRoles({ words, comma }: ReadName): WordRoles {
  const last = words.length - 1;
  if (last < 0) return { roles: [], order: "unknown" };
  if (comma) return { roles: parted(words, (at) => words[at]!.segment === 0), order: "family-first" };
  if (last === 0) return { roles: [isKnownGiven(words[0]!) ? "given" : "family"], order: "unknown" };
  const familyLast: WordRoles = { roles: parted(words, (at) => at === last), order: "given-first" };
  const familyFirst: WordRoles = { roles: parted(words, (at) => at === 0), order: "family-first" };
  const patronymics = words.map(({ patronymic }) => patronymic !== null);
  if (last >= 2 && patronymics[last]! && !patronymics[last - 1]!) return familyFirst;
  if (last >= 2 && patronymics[last - 1]!) return familyLast;
  if (last === 1 && isFilial(words[1]!)) {
    const named: WordRole = isKnownGiven(words[0]!) ? "given" : "family";
    return { roles: [named, "patronymic"], order: named === "given" ? "given-first" : "family-first" };
  }
  if (last === 1 && patronymics[1]! && words[1]!.particles.length === 0 && patronymicAlone(words)) {
    return { roles: ["given", "patronymic"], order: "given-first" };
  }
  if (words[0]!.initial && !words[last]!.initial) return familyLast;
  if (words[last]!.initial && !words[0]!.initial) {
    // `Vladimir P.` leaves out the surname; `Putin V.` the given name.
    return isKnownGiven(words[0]!) ? { ...familyLast, order: "unknown" } : familyFirst;
  }
  if (words.some(({ particles }) => particles.length > 0)) {
    const led = words.findIndex(({ particles }) => particles.length > 0);
    if (led > 0) return { roles: parted(words, (at) => at >= led), order: "given-first" };
  }
  const first = isKnownGiven(words[0]!);
  const end = isKnownGiven(words[last]!);
  if (first === end) return { ...familyLast, order: "unknown" };
  if (first) return familyLast;
  const asked = words[last]!.given.mayFollowSurname || hasSurnameEnding(words[0]!.text.toLowerCase());
  return asked ? familyFirst : { ...familyLast, order: "unknown" };
}

/** `Гасан оглы`: the father's name and the word for a son or a daughter. */
function isFilial({ text, patronymic }: NameWord): boolean {
  return patronymic !== null && text.includes(" ");
}

/**
 * `Екатерина Артёмовна` is a name and a patronymic. A man's patronymic may be a surname (`Абрамович`): it is none when the
 * father's name ends in -й (`Андреевич`) or is that of the son.
 */
function patronymicAlone([name, second]: readonly NameWord[]): boolean {
  if (!isKnownGiven(name!)) return false;
  if (second!.patronymic === "f") return true;
  if (second!.script !== "Cyrl") return false;
  const { stem = "" } = patronymicOf(second!.text.toLowerCase()) ?? {};
  if (stem === name!.text.toLowerCase()) return true;
  if (!VOWEL_OR_SOFT.test(stem)) return false;
  return [`${stem}й`, stem.replace(/ь$/u, "ий")].some((father) => givenReading(father).ties.size > 0);
}

const VOWEL_OR_SOFT = /[аеиоуыьэюя]$/u;
