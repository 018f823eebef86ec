import { builtInLexicon, type Lexicon } from "../lexicon/index.js";
import { parseTitle } from "../parse/parse-title.js";
import { relateWhole } from "./relate-whole.js";
import type { TitleInLanguage } from "./titled.js";
import { quoted, reasonFor, relation, type TitleRelation } from "./verdict.js";

/** What a title in a line of several says is a little less than what a title on its own says. */
const OF_A_PART = 0.97;
/** Ирония судьбы, или С лёгким паром: one of the two titles is often left out. */
const OR_SO = /(?:[,;:.]\s*(?:или|або|or|ou|oder|ovvero|o|of|czyli|albo)[\s,:]|\s(?:или|or)[,:]\s)\s*/iu;
/**
 * The same without a comma, between halves that are long enough to be titles: not of "Sein oder Nichtsein". Not Dutch "of",
 * which is an English word, and not "dit", which is part of a name.
 */
const OR_BETWEEN = /\s(?:или|або|or|ou|oder|czyli|albo|alias|genannt)\s+(?=\p{Lu})/u;
const WORDS_OF_A_HALF = 3;
/** Years behind two titles that are farther apart are of two films. */
const YEARS_APART = 1;
/** A whole line that is related so surely is not taken apart. */
const SURE = 0.95;
const LONGEST_LINE = 400;
const MAY_HOLD_SEVERAL = /[/|=()[\]–—•\n]|\s-\s|\baka\b/i;

/**
 * How two titles are related, and what shows it. Declared languages are hints: the letters decide what a title can be.
 * Of a line that holds several titles of a film each is tried. The same relation and score whichever comes first. Titles
 * of which nothing can be said are `unrelated`, with a reason that says why: no words, a number that contradicts, words
 * that the lexicon does not know.
 *
 * @example relateTitles({ text: "День шахтёра" }, { text: "Miner's Day" }).relation // "translation"
 */
export function relateTitles(
  a: TitleInLanguage,
  b: TitleInLanguage,
  lexicon: Lexicon = builtInLexicon(),
): TitleRelation {
  const whole = relateWhole(a, b, lexicon);
  if (whole.relation !== "unrelated" && whole.score >= SURE) return whole;
  const [lineA, lineB] = [lineOf(a), lineOf(b)];
  if (lineA.year !== undefined && lineB.year !== undefined && Math.abs(lineA.year - lineB.year) > YEARS_APART)
    return whole;
  const [partsA, partsB] = [lineA.parts, lineB.parts];
  if (partsA.length === 1 && partsB.length === 1 && partsA[0] === a && partsB[0] === b) return whole;
  let best: TitleRelation | undefined = whole.relation === "unrelated" ? undefined : whole;
  for (const partA of partsA) {
    for (const partB of partsB) {
      const found = relateWhole(partA, partB, lexicon);
      const score = found.score * OF_A_PART;
      if (found.relation === "unrelated" || (best !== undefined && score <= best.score)) continue;
      const part = reasonFor("title/part", { a: quoted(partA.text), b: quoted(partB.text) });
      best = relation(found.relation, score, [...found.reasons, part]);
    }
  }
  return best ?? whole;
}

interface Line {
  readonly parts: readonly TitleInLanguage[];
  readonly year?: number | undefined;
}

function lineOf(title: TitleInLanguage): Line {
  if (title.text.length > LONGEST_LINE) return { parts: [title] };
  const parsed = MAY_HOLD_SEVERAL.test(title.text) ? parseTitle(title.text) : undefined;
  const titles = parsed?.titles.map(({ text }) => text) ?? [];
  const parts = titles.length === 0 ? [title.text] : titles;
  return {
    parts: parts.flatMap(withHalves).map((text) => (text === title.text ? title : { ...title, text })),
    year: parsed?.year,
  };
}

/** A title, and the two that "or" makes of it; the second half of few words is none. */
function withHalves(text: string): readonly string[] {
  const found = OR_SO.exec(text) ?? OR_BETWEEN.exec(text);
  if (found === null || found.index === 0) return [text];
  const halves = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const areLong = halves.map((half) => half.split(/\s+/u).length >= WORDS_OF_A_HALF);
  if (!OR_SO.test(text)) return areLong.includes(false) ? [text] : [text, ...halves];
  return areLong[1] ? [text, ...halves] : [text, halves[0]!];
}
