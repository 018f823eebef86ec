import type { Lexicon } from "../lexicon/index.js";
import { readings } from "./languages-of-title.js";
import type { ReadTitle } from "./read-words.js";
import { titled, type Titled, type TitleInLanguage } from "./titled.js";

/** One title with its readings, made when they are first asked for. */
export class Side {
  readonly title: Titled;
  readonly lexicon: Lexicon;
  #readings: readonly ReadTitle[] | undefined;

  constructor(title: TitleInLanguage, lexicon: Lexicon) {
    this.title = titled(title);
    this.lexicon = lexicon;
  }

  get readings(): readonly ReadTitle[] {
    return (this.#readings ??= readings(this.title, this.lexicon));
  }
}

/** A title is mostly compared with many; what was read of the last ones is kept, of usual lengths only. */
const MOST_KEPT = 512;
const LONGEST_KEPT = 200;
const kept = new WeakMap<Lexicon, Map<string, Side>>();

/** The side for a title, as it was made before if it was among the last ones. */
export function sideOf(title: TitleInLanguage, lexicon: Lexicon): Side {
  if (title.text.length > LONGEST_KEPT) return new Side(title, lexicon);
  const sides = kept.get(lexicon) ?? new Map<string, Side>();
  kept.set(lexicon, sides);
  const name = `${title.language ?? ""}\n${title.text}`;
  const known = sides.get(name);
  if (known !== undefined) return known;
  if (sides.size >= MOST_KEPT) sides.clear();
  const side = new Side(title, lexicon);
  sides.set(name, side);
  return side;
}
