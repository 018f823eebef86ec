import { franc } from "franc";
import type { Lang, LanguageVoter } from "../model/index.js";

/** The languages of franc's trigram tables that we name otherwise: ISO 639-3 to the tags of subtitles. */
const TAGS: ReadonlyMap<string, Lang> = new Map(
  (
    "eng:en fra:fr nld:nl deu:de spa:es ita:it por:pt ron:ro cat:ca glg:gl pol:pl ces:cs slk:sk slv:sl hrv:hr bos:bs " +
    "srp:sr nob:nb nno:nn dan:da swe:sv afr:af hun:hu fin:fi lit:lt tur:tr als:sq vie:vi ind:id rus:ru ukr:uk bel:be " +
    "bul:bg mkd:mk kaz:kk kir:ky khk:mn tgk:tg"
  )
    .split(" ")
    .map((pair): [string, Lang] => [pair.slice(0, 3), pair.slice(4)]),
);

/** Trigrams of a shorter text are too few: 78 % of single cues right, against 93 % of files. */
const FEWEST_CHARACTERS = 200;

const onlyOf = new WeakMap<readonly Lang[], string[]>();

function codesOf(candidates: readonly Lang[]): string[] {
  const known = onlyOf.get(candidates);
  if (known) return known;
  const codes = [...TAGS].filter(([, tag]) => candidates.includes(tag)).map(([code]) => code);
  onlyOf.set(candidates, codes);
  return codes;
}

/**
 * franc by trigrams of the Universal Declaration: only among the candidates, only for 200 characters and more. Its
 * distances are no probabilities, so it names its winner alone.
 */
export const francVoter: LanguageVoter = {
  id: "franc",
  vote(text, candidates) {
    const only = codesOf(candidates);
    if (text.length < FEWEST_CHARACTERS || only.length === 0) return [];
    const language = TAGS.get(franc(text, { only }));
    return language === undefined ? [] : [{ language, score: 1 }];
  },
};
