import { EVERY_PRACTICE } from "./practices.js";
import { SPELLINGS, type Spelling } from "./spellings.js";

/** Spellings by their letters, one branch for each next letter. */
export interface SpellingTree {
  readonly branches: Map<number, SpellingTree>;
  readonly spellings: Spelling[];
}

function always({ anywhere, practices }: Spelling): boolean {
  return anywhere && practices === EVERY_PRACTICE;
}

/** A spelling that another one makes needless: the same sounds, everywhere, at no greater cost. */
function needless(spelling: Spelling, all: readonly Spelling[]): boolean {
  return all.some(
    (other) =>
      other !== spelling &&
      always(other) &&
      other.sounds.join() === spelling.sounds.join() &&
      (other.cost < spelling.cost || (other.cost === spelling.cost && !always(spelling))),
  );
}

/** The tree of all spellings, by code unit. */
export const SPELLING_TREE: SpellingTree = (() => {
  const root: SpellingTree = { branches: new Map(), spellings: [] };
  for (const [text, all] of SPELLINGS) {
    let node = root;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let next = node.branches.get(unit);
      if (!next) {
        next = { branches: new Map(), spellings: [] };
        node.branches.set(unit, next);
      }
      node = next;
    }
    node.spellings.push(...all.filter((spelling) => !needless(spelling, all)));
  }
  return root;
})();
