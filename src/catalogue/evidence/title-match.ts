import type { TitleVariant } from "../../model/index.js";
import { titleParts } from "../keys/index.js";
import { KeyedTitle } from "./keyed-title.js";
import { TITLE_LEVELS, type TitleLevel } from "./levels.js";
import { isArticleApart, isSetOff, titleLevel } from "./title-level.js";

/** The two titles of two films that have most in common. */
export interface TitleMatch {
  readonly level: TitleLevel;
  /** The shorter of the two as they were compared: of a double title, the part. */
  readonly shared: KeyedTitle;
  /** Whether one lacks what the other has behind a colon or another mark that sets it off. */
  readonly setOff: boolean;
  /** Whether both are the same word, and only one has an article beside it. */
  readonly articleApart: boolean;
  /** Both titles as they are written. */
  readonly a: string;
  readonly b: string;
}

/** A query has no more titles: each is held against every title of every candidate. */
const MOST_ASKED = 100;
const FIGURES = /^\d+$/;

interface AskedTitle {
  readonly text: string;
  readonly keyed: KeyedTitle;
}

/** The titles of a film that is looked for, keyed once for all the films they are held against. */
export class AskedTitles {
  readonly #titles: readonly AskedTitle[];

  constructor(titles: readonly TitleVariant[]) {
    this.#titles = titles.slice(0, MOST_ASKED).flatMap(withParts);
  }

  /** The best of all pairs of titles, among equals those that agree in their article, then the longest; undefined when a side has none. */
  compare(titles: readonly TitleVariant[]): TitleMatch | undefined {
    let best: TitleMatch | undefined;
    for (const title of titles) {
      for (const { text, keyed } of withParts(title)) {
        for (const asked of this.#titles) {
          const shared = keyed.neutral.length < asked.keyed.neutral.length ? keyed : asked.keyed;
          const level = titleLevel(asked.keyed, keyed);
          const setOff = level === "part" && isSetOff(asked.keyed, keyed);
          const articleApart = isArticleApart(asked.keyed, keyed);
          const match = { level, shared, setOff, articleApart, a: asked.text, b: text };
          if (best === undefined || isBetter(match, best)) best = match;
        }
      }
    }
    return best;
  }
}

/** The title as a whole, and each of the titles it may be made of; a year in brackets is none. */
function withParts({ text }: TitleVariant): readonly AskedTitle[] {
  const parts = titleParts(text).filter((part) => part !== text && !(FIGURES.test(part) && text.endsWith(`(${part})`)));
  return [text, ...parts].map((part) => ({ text, keyed: new KeyedTitle(part) }));
}

function isBetter(a: TitleMatch, b: TitleMatch): boolean {
  const [rank, other] = [TITLE_LEVELS.indexOf(a.level), TITLE_LEVELS.indexOf(b.level)];
  if (a.setOff !== b.setOff && rank === other) return a.setOff;
  if (a.articleApart !== b.articleApart && rank === other) return b.articleApart;
  return rank === other ? a.shared.neutral.length > b.shared.neutral.length : rank < other;
}
