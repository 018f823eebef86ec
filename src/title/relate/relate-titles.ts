import { builtInLexicon, type Lexicon } from "../lexicon/index.js";
import { parseTitle } from "../parse/parse-title.js";
import { relateWhole } from "./relate-whole.js";
import type { TitleInLanguage } from "./titled.js";
import { quoted, reasonFor, relation, type TitleRelation } from "./verdict.js";

/** What a title in a line of several says is a little less than what a title on its own says. */
const OF_A_PART = 0.97;
/** Ирония судьбы, или С лёгким паром: the second title behind "or" is often left out. */
const OR_SO = /(?:[,;:.]\s*(?:или|або|or|ou|oder|ovvero|o|of|czyli|albo)[\s,:]|\s(?:или|or)[,:]\s)/iu;
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
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  if (partsA.length === 1 && partsB.length === 1) return whole;
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

function partsOf(title: TitleInLanguage): readonly TitleInLanguage[] {
  if (title.text.length > LONGEST_LINE) return [title];
  const titles = MAY_HOLD_SEVERAL.test(title.text) ? parseTitle(title.text).titles.map(({ text }) => text) : [];
  const parts = titles.length === 0 ? [title.text] : titles;
  return parts.flatMap(withFirstOfTwo).map((text) => (text === title.text ? title : { ...title, text }));
}

function withFirstOfTwo(text: string): readonly string[] {
  const at = text.search(OR_SO);
  return at > 0 ? [text, text.slice(0, at)] : [text];
}
