import { stepCost, stepSound, stepTo, type SoundGraph } from "./sound-graph.js";
import { EVERY_PRACTICE, type PracticeSet } from "./practices.js";
import { SOUNDS } from "./spellings.js";

/** How far two words are apart, and by which practices each was read on the way found. */
export interface SoundDistance {
  /** 0 one sound after the other alike; about 100 for each sound that differs; never more than {@link FARTHEST}. */
  readonly cost: number;
  readonly practicesA: PracticeSet;
  readonly practicesB: PracticeSet;
}

/** Above this cost words have nothing to do with each other, and are looked at no further. */
export const FARTHEST = 150;

const OTHER_VOWEL = 95;
const OTHER_CONSONANT = 110;
const OTHER_KIND = 130;
const VOWELS = "аеёиоуыэюя";

/** Sounds that are written for each other: pairs and what the change costs. */
const NEAR_SOUNDS: readonly (readonly [pair: string, cost: number])[] = [
  ["её", 0],
  ["еэ", 5],
  ["ёэ", 20],
  ["ий", 20],
  ["иы", 70],
  ["йы", 70],
  ["оё", 60],
  ["ая", 70],
  ["ую", 70],
  ["шщ", 60],
  ["чщ", 80],
  ["гх", 80],
];

/** A silent step loses nothing. */
const LOST = Uint8Array.from([...SOUNDS], (sound, at) =>
  at === 0 ? 0 : sound === "й" ? 60 : VOWELS.includes(sound) ? OTHER_VOWEL : OTHER_CONSONANT,
);

const CHANGED: Uint8Array = (() => {
  const count = SOUNDS.length;
  const table = new Uint8Array(count * count);
  for (let a = 1; a < count; a++) {
    for (let b = 1; b < count; b++) {
      const vowels = Number(VOWELS.includes(SOUNDS[a]!)) + Number(VOWELS.includes(SOUNDS[b]!));
      const cost = vowels === 2 ? OTHER_VOWEL : vowels === 1 ? OTHER_KIND : OTHER_CONSONANT;
      table[a * count + b] = a === b ? 0 : cost;
    }
  }
  for (const [[first, second], cost] of NEAR_SOUNDS.map(([pair, cost]) => [[...pair], cost] as const)) {
    const a = SOUNDS.indexOf(first!);
    const b = SOUNDS.indexOf(second!);
    table[a * count + b] = table[b * count + a] = cost;
  }
  return table;
})();

let costs = new Uint16Array(0);
let readA = new Int32Array(0);
let readB = new Int32Array(0);
const UNREACHED = 0xffff;

function ready(cells: number): void {
  if (costs.length < cells) {
    costs = new Uint16Array(cells * 2);
    readA = new Int32Array(cells * 2);
    readB = new Int32Array(cells * 2);
  }
  costs.fill(UNREACHED, 0, cells);
}

function reach(cell: number, cost: number, practicesA: PracticeSet, practicesB: PracticeSet): void {
  if (cost > FARTHEST || cost >= costs[cell]!) return;
  costs[cell] = cost;
  readA[cell] = practicesA;
  readB[cell] = practicesB;
}

/**
 * The cheapest way to read two words as one row of sounds, by the practices allowed. Time grows with the product of the
 * lengths: keep words short.
 */
export function soundDistance(a: SoundGraph, b: SoundGraph, allowed: PracticeSet = EVERY_PRACTICE): SoundDistance {
  const width = b.size;
  const cells = a.size * width;
  const count = SOUNDS.length;
  ready(cells);
  reach(0, 0, -1, -1);
  for (let u = 0; u < a.size; u++) {
    for (let v = 0; v < width; v++) {
      const cell = u * width + v;
      const cost = costs[cell]!;
      if (cost === UNREACHED) continue;
      const pa = readA[cell]!;
      const pb = readB[cell]!;
      const endB = b.first[v + 1]!;
      for (let j = b.first[v]!; j < endB; j++) {
        if ((b.practices[j]! & allowed) === 0) continue;
        const stepB = b.steps[j]!;
        reach(u * width + stepTo(stepB), cost + stepCost(stepB) + LOST[stepSound(stepB)]!, pa, pb & b.practices[j]!);
      }
      const endA = a.first[u + 1]!;
      for (let i = a.first[u]!; i < endA; i++) {
        if ((a.practices[i]! & allowed) === 0) continue;
        const stepA = a.steps[i]!;
        const sound = stepSound(stepA);
        const row = stepTo(stepA) * width;
        const costA = cost + stepCost(stepA);
        const practices = pa & a.practices[i]!;
        reach(row + v, costA + LOST[sound]!, practices, pb);
        if (sound === 0 || costA > FARTHEST) continue;
        for (let j = b.first[v]!; j < endB; j++) {
          const stepB = b.steps[j]!;
          const other = stepSound(stepB);
          if (other === 0 || (b.practices[j]! & allowed) === 0) continue;
          const sum = costA + stepCost(stepB) + CHANGED[sound * count + other]!;
          reach(row + stepTo(stepB), sum, practices, pb & b.practices[j]!);
        }
      }
    }
  }
  const end = cells - 1;
  const reached = costs[end]! !== UNREACHED;
  return {
    cost: reached ? costs[end]! : FARTHEST,
    practicesA: reached ? readA[end]! : -1,
    practicesB: reached ? readB[end]! : -1,
  };
}
