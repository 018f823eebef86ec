import { isVowelLetter, type Spelling } from "./spellings.js";
import { SPELLING_TREE, type SpellingTree } from "./spelling-tree.js";
import type { PracticeSet } from "./practices.js";

/** What a letter costs that no spelling knows. */
const UNKNOWN_LETTER = 130;

/**
 * All ways to read a word as a row of sounds: nodes 0 … `size - 1` from the start of the word to its end; the steps that
 * leave node n are those from `first[n]` to `first[n + 1]`. A step packs where it leads, its sound (0 is silent) and its
 * cost; see {@link stepTo}.
 */
export interface SoundGraph {
  readonly size: number;
  readonly first: Int32Array;
  readonly steps: Int32Array;
  readonly practices: Int32Array;
}

const SOUND_BITS = 6;
const COST_BITS = 8;

/** The node that a step leads to. */
export function stepTo(step: number): number {
  return step >> (SOUND_BITS + COST_BITS);
}

/** The number of the sound of a step; 0 when it is silent. */
export function stepSound(step: number): number {
  return (step >> COST_BITS) & ((1 << SOUND_BITS) - 1);
}

/** What a step costs. */
export function stepCost(step: number): number {
  return step & ((1 << COST_BITS) - 1);
}

const CLASSES: Readonly<Record<string, (letter: string) => boolean>> = {
  V: isVowelLetter,
  C: (letter) => !isVowelLetter(letter),
  E: (letter) => "eiyëеиієεηιυ".includes(letter),
  S: (letter) => "ďťňľļņńy".includes(letter),
  H: (letter) => "hšžčŝçczsjxшжчщ".includes(letter),
};

function stands(spelling: Spelling, letters: string, at: number, next: number): boolean {
  if (spelling.initial && at > 0) return false;
  if (spelling.final && (next < letters.length || at === 0)) return false;
  if (spelling.after !== "" && (at === 0 || !CLASSES[spelling.after]!(letters[at - 1]!))) return false;
  return spelling.before === "" || (next < letters.length && CLASSES[spelling.before]!(letters[next]!));
}

/** More letters than any word that is read has; the drafts below have room for the most steps and nodes of so many. */
const MOST_LETTERS = 160;
const MOST_STEPS = MOST_LETTERS * 120;
const draftTo = new Int32Array(MOST_STEPS);
const draftRest = new Int32Array(MOST_STEPS);
const draftPractices = new Int32Array(MOST_STEPS);
const draftFirst = new Int32Array(MOST_STEPS);
const nodeOfPlace = new Int32Array(MOST_LETTERS + 1);
let stepCount = 0;
let nodeCount = 0;

/** Inner nodes are noted as negative until the nodes of later places are known. */
function addStep(to: number, sound: number, cost: number, practices: PracticeSet): void {
  draftTo[stepCount] = to;
  draftRest[stepCount] = (sound << COST_BITS) | cost;
  draftPractices[stepCount++] = practices;
}

/** Spellings of several sounds that begin at one place: their inner nodes follow the node of the place. */
function addLongSpellings(long: readonly Spelling[], ends: readonly number[]): void {
  let inner = nodeCount;
  for (const { sounds, cost, practices } of long) {
    addStep(-inner, sounds[0]!, cost, practices);
    inner += sounds.length - 1;
  }
  long.forEach(({ sounds, practices }, at) => {
    for (let place = 1; place < sounds.length; place++) {
      const last = place === sounds.length - 1;
      draftFirst[nodeCount++] = stepCount;
      addStep(last ? ends[at]! : -nodeCount, sounds[place]!, 0, practices);
    }
  });
}

function addPlace(letters: string, at: number, practices: PracticeSet): void {
  nodeOfPlace[at] = nodeCount;
  draftFirst[nodeCount++] = stepCount;
  const before = stepCount;
  let long: Spelling[] | undefined;
  let ends: number[] | undefined;
  let node: SpellingTree | undefined = SPELLING_TREE;
  for (let next = at + 1; next <= letters.length; next++) {
    node = node.branches.get(letters.charCodeAt(next - 1));
    if (node === undefined) break;
    for (const spelling of node.spellings) {
      if ((spelling.practices & practices) === 0 || !(spelling.anywhere || stands(spelling, letters, at, next)))
        continue;
      if (spelling.sounds.length < 2) addStep(next, spelling.sounds[0] ?? 0, spelling.cost, spelling.practices);
      else {
        (long ??= []).push(spelling);
        (ends ??= []).push(next);
      }
    }
  }
  if (long) addLongSpellings(long, ends!);
  else if (stepCount === before) addStep(at + 1, 0, UNKNOWN_LETTER, -1);
}

/**
 * The graph of a word of folded letters, read by the practices that its name allows; a spelling of another practice is not
 * taken. Time grows with the word's length; letters after the 160th are not read.
 */
export function soundGraph(letters: string, practices: PracticeSet): SoundGraph {
  const word = letters.length > MOST_LETTERS ? letters.slice(0, MOST_LETTERS) : letters;
  stepCount = 0;
  nodeCount = 0;
  for (let at = 0; at < word.length; at++) addPlace(word, at, practices);
  nodeOfPlace[word.length] = nodeCount;
  draftFirst[nodeCount++] = stepCount;
  const size = nodeCount;
  draftFirst[nodeCount] = stepCount;
  const steps = new Int32Array(stepCount);
  for (let at = 0; at < stepCount; at++) {
    const to = draftTo[at]!;
    steps[at] = ((to < 0 ? -to : nodeOfPlace[to]!) << (SOUND_BITS + COST_BITS)) | draftRest[at]!;
  }
  return {
    size,
    first: draftFirst.slice(0, size + 1),
    steps,
    practices: draftPractices.slice(0, stepCount),
  };
}

/** The sounds that a word of folded letters can begin with at no more than this cost, one bit each; silent starts are none. */
export function startSounds(letters: string, practices: PracticeSet, most: number): number {
  let sounds = 0;
  let node: SpellingTree | undefined = SPELLING_TREE;
  for (let next = 1; next <= letters.length; next++) {
    node = node.branches.get(letters.charCodeAt(next - 1));
    if (node === undefined) break;
    for (const spelling of node.spellings) {
      const sound = spelling.sounds[0];
      if (sound === undefined || spelling.cost > most || (spelling.practices & practices) === 0) continue;
      if (spelling.anywhere || stands(spelling, letters, 0, next)) sounds |= 1 << sound;
    }
  }
  return sounds;
}
