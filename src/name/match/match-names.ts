import { nameTokens } from "./name-tokens.js";
import { scoreName, type QueryWord } from "./score-names.js";
import { TokenIndex } from "./token-index.js";
import { TokenSearch } from "./token-search.js";

/** A candidate by its place in the list, and how well it fits, from 0 to 1. */
export interface NameHit {
  readonly index: number;
  readonly score: number;
}

/** For each query its hits. */
export interface NameMatches {
  readonly results: readonly (readonly NameHit[])[];
}

const DEFAULT_LIMIT = 10;
/** How many tokens are looked for by each word of a name of several, and how many candidates are scored for one query. */
const TOKENS_A_WORD = 60;
const MOST_CANDIDATES = 2000;

/**
 * For each query the candidates that may be the same name, at most `limit`, best first, equal ones in their order. Queries and
 * candidates may be in Latin or Cyrillic letters, of any scheme or habit, of one word or several in any order; those without
 * a letter have and are no hits. Only the first twelve words of a name count.
 */
export function matchNames(
  queries: readonly string[],
  candidates: readonly string[],
  limit = DEFAULT_LIMIT,
): NameMatches {
  const index = new TokenIndex(candidates);
  const search = new TokenSearch(index.tokens);
  return { results: queries.map((query) => hitsOf(query, index, search, Math.max(0, Math.floor(limit)))) };
}

function hitsOf(query: string, index: TokenIndex, search: TokenSearch, limit: number): readonly NameHit[] {
  const tokens = nameTokens(query);
  const most = tokens.length > 1 || index.longest > 1 ? Math.max(limit, TOKENS_A_WORD) : limit;
  const telling = tokens.some(({ initial }) => !initial);
  const words = tokens.map((word): QueryWord => {
    const hits = word.initial && telling ? [] : search.find(word, most);
    return { word, scores: new Map(hits.map(({ token, score }) => [token, score])) };
  });
  words.sort((a, b) => b.word.text.length - a.word.text.length);
  const hits: NameHit[] = [];
  for (const name of namesToScore(words, index)) {
    const score = scoreName(words, index.tokensOf(name), index.tokens);
    if (score > 0) hits.push({ index: name, score });
  }
  return hits.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, limit);
}

/** The names that have a token found for one of the words, those with rarer tokens first when there are too many. */
function namesToScore(words: readonly QueryWord[], index: TokenIndex): ReadonlySet<number> {
  const lists = words.flatMap(({ scores }) =>
    [...scores].map(([token, score]) => ({ names: index.namesWith(token), score })),
  );
  if (lists.reduce((sum, { names }) => sum + names.length, 0) > MOST_CANDIDATES) {
    lists.sort((a, b) => b.score / (1 + Math.log(b.names.length)) - a.score / (1 + Math.log(a.names.length)));
  }
  const found = new Set<number>();
  for (const { names } of lists) {
    for (const name of names) {
      if (found.size >= MOST_CANDIDATES) return found;
      found.add(name);
    }
  }
  return found;
}
