import { INITIAL_SOUNDS } from "../../generated/names.js";
import { usualForms } from "../given/index.js";
import type { NameWord } from "../reading/index.js";
import { foldLetters, NO_PRACTICE, SOUNDS, startSounds, type PracticeSet } from "../sound/index.js";

/** Spellings dearer than this say nothing about how a name begins. */
const DEAREST_START = 15;

function bits(sounds: string): number {
  return [...sounds].reduce((set, sound) => (sound === " " ? set : set | (1 << SOUNDS.indexOf(sound))), 0);
}

const SOUNDS_OF_INITIAL: ReadonlyMap<string, number> = new Map(
  Object.entries(INITIAL_SOUNDS).map(([letter, sounds]) => [letter, bits(sounds)]),
);

/** й and и, е and э and ё are one sound at the start of a name. */
const ONE_AT_START = [bits("ий"), bits("еэё")];

function merged(sounds: number): number {
  return ONE_AT_START.reduce((all, group) => ((all & group) === 0 ? all : all | group), sounds);
}

function firstSounds(letters: string, practices: PracticeSet): number {
  const sounds = startSounds(letters, practices, DEAREST_START);
  return AFFRICATE.test(letters) ? sounds | bits("ж") : sounds;
}

/** Дж is initialled J in Latin letters. */
const AFFRICATE = /^(?:дж|ђ|џ|đ|dzh|dž|dj)/u;

/** The sounds with which an initial or a whole word can begin, one bit each; an exonym begins like the name it is for, too. */
function startOf(word: NameWord, practices: PracticeSet): number {
  const letters = word.parts[0] ?? "";
  if (word.initial) return merged(SOUNDS_OF_INITIAL.get(letters) ?? firstSounds(letters, practices));
  const usual = usualForms(word.given);
  return merged(
    usual.reduce((all, form) => all | firstSounds(foldLetters(form), NO_PRACTICE), firstSounds(letters, practices)),
  );
}

/** Whether an initial can stand for a word, or two initials for one name, under any practice of spelling. */
export function initialFits(a: NameWord, b: NameWord, practicesA: PracticeSet, practicesB: PracticeSet): boolean {
  const [first, second] = [a.parts[0], b.parts[0]];
  if (first === undefined || second === undefined) return false;
  if (a.script === b.script && first.startsWith(second.slice(0, 1)) && (first.length === 1 || second.length === 1))
    return true;
  return (startOf(a, practicesA) & startOf(b, practicesB)) !== 0;
}
