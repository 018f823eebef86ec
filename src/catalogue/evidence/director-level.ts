import { compareNames } from "../../name/index.js";
import type { DirectorLevel } from "./levels.js";

/** The two people of two lists who are most alike. */
export interface DirectorMatch {
  readonly level: DirectorLevel;
  readonly a: string;
  readonly b: string;
}

/** The directors of a film that is looked for, compared once with each name however many films have it. */
export class AskedDirectors {
  readonly #names: readonly string[];
  readonly #known = new Map<string, DirectorMatch>();

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /**
   * The best of all pairs of names: one person in common is enough, since catalogues keep two of the eight directors of an
   * omnibus film. Undefined when a side names nobody.
   */
  compare(names: readonly string[]): DirectorMatch | undefined {
    let best: DirectorMatch | undefined;
    for (const name of names) {
      const match = this.#compareName(name);
      if (match?.level === "same") return match;
      if (best === undefined || match?.level === "possible") best = match;
    }
    return best;
  }

  #compareName(name: string): DirectorMatch | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    let best: DirectorMatch | undefined;
    for (const asked of this.#names) {
      const level = compareNames(asked, name).verdict;
      if (best === undefined || level === "same" || (level === "possible" && best.level === "different")) {
        best = { level, a: asked, b: name };
      }
      if (level === "same") break;
    }
    if (best !== undefined) this.#known.set(name, best);
    return best;
  }
}
