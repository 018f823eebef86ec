import { SPELLING_PRACTICES } from "../../generated/names.js";
import { isInSyllables } from "./in-syllables.js";

interface Practice {
  readonly id: string;
  readonly needy: boolean;
  /** How the words of a name end: all by one of these, a man's and a woman's. */
  readonly ends: readonly RegExp[];
  /** The syllables of which its words are one or two; none where they can be of any. */
  readonly syllables: ReadonlySet<string>;
  /** The practice beside which this one does not stand in a name of several words. */
  readonly yields: string;
}

/** Letters that tell practices apart, one branch for each next letter; sets of practices as bits. */
interface Mark {
  readonly branches: Map<number, Mark>;
  readonly conditions: { readonly before: string; needed: number; against: number }[];
}

const MARKS: Mark = { branches: new Map(), conditions: [] };

/** `$` and `^` are the end and the start of any word of the name; words stand between blanks. */
function addMarks(items: string, bit: number, kind: "needed" | "against"): void {
  for (const item of items.split(" ").filter((one) => one !== "")) {
    const [letters, before = ""] = item.split(">");
    const text = (letters!.startsWith("^") ? " " : "") + letters!.replace("^", "").replace("$", " ");
    let node = MARKS;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let next = node.branches.get(unit);
      if (!next) node.branches.set(unit, (next = { branches: new Map(), conditions: [] }));
      node = next;
    }
    let condition = node.conditions.find((one) => one.before === before);
    if (!condition) node.conditions.push((condition = { before, needed: 0, against: 0 }));
    condition[kind] |= bit;
  }
}

function listed(items: string, between: string): readonly string[] {
  return items === "" ? [] : items.split(between);
}

const PRACTICES: readonly Practice[] = SPELLING_PRACTICES.split("\n").map((row, at) => {
  const [id, needs, against, ends, yields, syllables] = row.split("|") as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  addMarks(needs, 1 << at, "needed");
  addMarks(against, 1 << at, "against");
  return {
    id,
    needy: needs !== "",
    ends: listed(ends, " / ").map((group) => new RegExp(`(?:${group.split(" ").join("|")})$`, "u")),
    syllables: new Set(listed(syllables, " ")),
    yields,
  };
});

const FOLLOWING: Readonly<Record<string, string>> = { E: "eiy", V: "aeiouyëâû" };

/** A set of practices of spelling, one bit each. */
export type PracticeSet = number;

/** All practices of spelling together. */
export const EVERY_PRACTICE: PracticeSet = -1;

/** No practice of its own: only spellings that all practices share are taken for granted. */
export const NO_PRACTICE: PracticeSet = 1 << 31;

/** The set of the practices named, parted by blanks; `*` is every practice. */
export function practiceSet(names: string): PracticeSet {
  if (names === "*") return EVERY_PRACTICE;
  let set = 0;
  for (const name of names.split(" ")) {
    const at = PRACTICES.findIndex(({ id }) => id === name);
    if (at < 0) throw new RangeError(`No practice ${name}`);
    set |= 1 << at;
  }
  return set;
}

/** The first practice of a set by its id, such as `fr`; undefined when the set is every practice or empty. */
export function practiceName(set: PracticeSet): string | undefined {
  if (set === EVERY_PRACTICE || set === 0) return undefined;
  return PRACTICES.find((_, at) => (set & (1 << at)) !== 0)?.id;
}

/** What the letters of a name speak for and against, as bits. */
function marksOf(name: string): { needed: number; against: number } {
  let needed = 0;
  let against = 0;
  for (let start = 0; start < name.length; start++) {
    let node = MARKS.branches.get(name.charCodeAt(start));
    for (let next = start + 1; node !== undefined; next++) {
      for (const condition of node.conditions) {
        if (condition.before !== "" && !FOLLOWING[condition.before]!.includes(name[next] ?? " ")) continue;
        needed |= condition.needed;
        against |= condition.against;
      }
      node = next < name.length ? node.branches.get(name.charCodeAt(next)) : undefined;
    }
  }
  return { needed, against };
}

/**
 * The practices in which these words, in small letters, can all be spelled: none of them holds what speaks against it. A
 * practice gives way only to one before it.
 */
export function practicesOf(words: readonly string[]): PracticeSet {
  const { needed, against } = marksOf(` ${words.join("  ")} `);
  const long = words.filter((word) => word.length > 2);
  let set = NO_PRACTICE;
  PRACTICES.forEach(({ needy, ends, syllables, yields }, at) => {
    const bit = 1 << at;
    if ((needy && (needed & bit) === 0) || (against & bit) !== 0) return;
    if (ends.length > 0 && !ends.some((group) => long.every((word) => group.test(word)))) return;
    if (syllables.size > 0 && !words.every((word) => isInSyllables(word, syllables))) return;
    if (yields !== "" && long.length > 1 && (set & practiceSet(yields)) !== 0) return;
    set |= bit;
  });
  return set;
}
