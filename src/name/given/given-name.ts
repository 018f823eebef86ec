import { GIVEN_NAMES } from "../../generated/names.js";
import { soundKey } from "../../romanization/index.js";
import { remember } from "../../text/index.js";
import { foldLetters, NO_PRACTICE, soundDistance, soundGraph } from "../sound/index.js";

/** How a word stands to a given name of the table: it is that name, or a related or short form of it. */
export type GivenTie = "form" | "related" | "short";

/** The given names that a word can be, by their number in the table. */
export interface GivenReading {
  readonly ties: ReadonlyMap<number, GivenTie>;
  /** Gender of the names that it is a form of: u when they are of both. */
  readonly gender: "m" | "f" | "u" | null;
  /** Written as where surnames may stand first: not with the letters of English alone, nor as a guess by its sound. */
  readonly mayFollowSurname: boolean;
}

/** A form of the table must be this near to a word by sound to be the same. */
const NEAR_ENOUGH = 30;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const TIES = "form related short".split(" ") as readonly GivenTie[];

interface Form {
  readonly letters: string;
  readonly cyrillic: boolean;
  readonly name: number;
  readonly tie: GivenTie;
}

const GENDERS: string[] = [];
const ENGLISH = new Set<string>();
const USUAL: string[] = [];

const FORMS_BY_KEY: ReadonlyMap<string, readonly Form[]> = (() => {
  const table = new Map<string, Form[]>();
  GIVEN_NAMES.split("\n").forEach((row, name) => {
    const [gender, usual, ...lists] = row.split("|") as [string, string, string, string, string, string];
    GENDERS.push(gender);
    const forms = [usual, ...lists[0].split(" ")].filter((form) => form !== "");
    USUAL.push(usual);
    for (const form of lists[3].split(" ")) ENGLISH.add(foldLetters(form));
    [forms.join(" "), lists[1], lists[2]].forEach((words, at) => {
      for (const form of words.split(" ").filter((one) => one !== "")) {
        const entry = { letters: foldLetters(form), cyrillic: CYRILLIC.test(form), name, tie: TIES[at]! };
        const key = soundKey(form);
        const known = table.get(key);
        if (known) known.push(entry);
        else table.set(key, [entry]);
      }
    });
  });
  return table;
})();

/** What Lithuanian and Latvian put after a masculine name. */
const BALTIC_ENDING = /(?<=\p{L}{3})(?:as|is|us|ius|ijs|s)$/u;

const UNKNOWN: GivenReading = { ties: new Map(), gender: null, mayFollowSurname: false };

/** An h of its own, which Ukrainian and Belarusian names have for г. */
const LONE_H = /(?<![ckpstz])h/gu;

/** x is кс in exonyms, х in scholarly spelling; h may be г. */
function keysOf(word: string): readonly string[] {
  const keys = [soundKey(word)];
  if (word.includes("x")) keys.push(soundKey(word.replaceAll("x", "kh")));
  const withG = word.replace(LONE_H, "g");
  if (withG !== word) keys.push(soundKey(withG));
  return keys;
}

/** Mario is no Marie, though both might be Марё by their letters. */
const ENDS_IN_O = /[oо]$/u;

interface Candidate {
  readonly form: Form;
  readonly exact: boolean;
}

function candidates(word: string, letters: string): Candidate[] {
  const cyrillic = CYRILLIC.test(word);
  const found: Candidate[] = [];
  for (const key of keysOf(word)) {
    for (const form of FORMS_BY_KEY.get(key) ?? []) {
      const exact = form.letters === letters;
      // A Latin word may romanize any Cyrillic form; a Cyrillic word is no exonym of a Latin one.
      if (!exact && cyrillic && !form.cyrillic) continue;
      if (!exact && ENDS_IN_O.test(letters) !== ENDS_IN_O.test(form.letters)) continue;
      const near = exact
        ? 0
        : soundDistance(soundGraph(letters, NO_PRACTICE), soundGraph(form.letters, NO_PRACTICE)).cost;
      if (near <= NEAR_ENOUGH) found.push({ form, exact });
    }
  }
  return found;
}

/** Whether a word in small letters ends as only surnames do. */
export function hasSurnameEnding(word: string): boolean {
  return SURNAME.test(word);
}

/** Endings that only surnames have; looking these up would be most of the work. */
const SURNAME =
  /^.{4,}(?:[оеё]ва?|[сц]к(?:ий|ая)|енко|[юу]к|[oe]va?|[oe]wa|ow|sk(?:y|i|i[ijy]|a[yi]a|aja)|enko|[yj]uk|chuk)$/u;

/** ѳ, ѣ, ѵ and the ъ at the end of words. */
function withoutOldLetters(word: string): string {
  return OLD.test(word) ? foldLetters(word).replace(/ъ$/u, "") : word;
}

const OLD = /[ѳѣѵ]|ъ$/u;

function readGiven(given: string): GivenReading {
  const word = withoutOldLetters(given);
  if (SURNAME.test(word)) return UNKNOWN;
  const ties = new Map<number, GivenTie>();
  let found = candidates(word, foldLetters(word));
  const bare = word.replace(BALTIC_ENDING, "");
  if (found.length === 0 && bare !== word) found = candidates(bare, foldLetters(bare));
  const known = found.some(({ form, exact }) => exact && form.tie === "form");
  for (const { form, exact } of found) {
    if (known && !exact && form.tie === "form") continue;
    const before = ties.get(form.name);
    if (before === undefined || TIES.indexOf(form.tie) < TIES.indexOf(before)) ties.set(form.name, form.tie);
  }
  if (ties.size === 0) return UNKNOWN;
  const genders = new Set([...ties].filter(([, tie]) => tie === "form").map(([name]) => GENDERS[name]!));
  const gender = genders.size === 0 ? null : genders.size > 1 ? "u" : ([...genders][0] as GivenReading["gender"]);
  return { ties, gender, mayFollowSurname: mayFollow(CYRILLIC.test(word), found) };
}

/** A Latin spelling that English alone has speaks for a given name in its place only when it romanizes the usual form. */
function mayFollow(cyrillic: boolean, found: readonly Candidate[]): boolean {
  const forms = found.filter(({ form }) => form.tie === "form");
  if (cyrillic) return forms.some(({ exact }) => exact);
  const exactly = new Set(forms.filter(({ exact }) => exact).map(({ form }) => form.name));
  return forms.some(({ form, exact }) =>
    exact ? !ENGLISH.has(form.letters) : form.cyrillic && (exactly.size === 0 || exactly.has(form.name)),
  );
}

/** What given names a word in small letters can be: empty ties when it is none of the table. */
export const givenReading: (word: string) => GivenReading = remember(readGiven);

/** The usual Russian forms of the given names that a word is a form of. */
export function usualForms(reading: GivenReading): readonly string[] {
  return [...reading.ties].filter(([, tie]) => tie === "form").map(([name]) => USUAL[name]!);
}

/** How two words stand to each other as given names: the same name, related or short forms of one, or nothing. */
export function givenTie(a: GivenReading, b: GivenReading): "same" | "short" | "related" | null {
  let best: "short" | "related" | null = null;
  for (const [name, tieA] of a.ties) {
    const tieB = b.ties.get(name);
    if (tieB === undefined) continue;
    if (tieA === "form" && tieB === "form") return "same";
    if (tieA === "short" || tieB === "short") best = "short";
    // Алекс may be Александр and Алексей, which are two names.
    else if (tieA === "form" || tieB === "form") best ??= "related";
  }
  return best;
}
