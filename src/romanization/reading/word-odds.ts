import type { LetterOdds } from "./letter-odds.js";
import type { ReadingAutomaton } from "./reading-automaton.js";

/** Readings that have come to one place of a word, those of equal future together: their state and context, and their odds. */
class Places {
  readonly keys: number[] = [];
  readonly odds: number[] = [];

  add(key: number, odds: number): void {
    const at = this.keys.indexOf(key);
    if (at < 0) {
      this.keys.push(key);
      this.odds.push(odds);
    } else this.odds[at]! += odds;
  }
}

/** About what a letter makes a word rarer; odds are raised by that as they are multiplied, so that they stay in range. */
const RARENESS = 16;

/**
 * How likely it is that a scheme writes a word: the logarithm of the probability of all words in the letters before that come
 * out as this one; −∞ where there is none. `word` in small letters, at most a hundred. No word is taken to have two silent
 * letters running, or one in front.
 */
export function wordOdds(word: string, automaton: ReadingAutomaton, letters: LetterOdds): number {
  const { arcs, tree } = automaton;
  const { size, letterOf, odds, next, contexts } = letters;
  const pass = (key: number, before: number, arc: number, to: Places): void => {
    const state = Math.floor(key / contexts);
    const behind = automaton.next(state, arc);
    if (behind < 0) return;
    let context = key - state * contexts;
    let value = before * RARENESS ** arcs[arc]!.output.length;
    for (const slot of arcs[arc]!.slots) {
      const place = context * size + letterOf[slot]!;
      value *= odds[place]!;
      context = next[place]!;
    }
    to.add(behind * contexts + context, value);
  };
  const addSilent = (here: Places): void => {
    const spoken = here.keys.length;
    const silent = new Places();
    for (const arc of tree.silent) {
      for (let entry = 0; entry < spoken; entry++) pass(here.keys[entry]!, here.odds[entry]!, arc, silent);
    }
    silent.keys.forEach((key, entry) => here.add(key, silent.odds[entry]!));
  };

  const places: (Places | undefined)[] = [new Places()];
  places[0]!.add(automaton.start * contexts, 1);
  for (let at = 0; at < word.length; at++) {
    const here = places[at];
    if (!here) continue;
    places[at] = undefined;
    if (at > 0) addSilent(here);
    for (let node = 0, end = at; end < word.length;) {
      node = tree.follow(node, word.charCodeAt(end++));
      if (node < 0) break;
      for (const arc of tree.endingAt(node)) {
        const to = (places[end] ??= new Places());
        for (let entry = 0; entry < here.keys.length; entry++) pass(here.keys[entry]!, here.odds[entry]!, arc, to);
      }
    }
  }
  const last = places[word.length];
  if (!last || word.length === 0) return -Infinity;
  addSilent(last);
  let sum = 0;
  last.keys.forEach((key, entry) => {
    const state = Math.floor(key / contexts);
    if (automaton.ends(state)) sum += last.odds[entry]! * odds[(key - state * contexts) * size]!;
  });
  return Math.log(sum) - word.length * Math.log(RARENESS);
}
