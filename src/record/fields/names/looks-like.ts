import { stretch } from "../../stretch.js";
import { PhraseTable, tokensOf } from "../words/index.js";
import { isParticle } from "./letter-case.js";

const COMPANY = new PhraseTable("company-words");
const EVENT = new PhraseTable("event-words");
const VENUE = new PhraseTable("venue-words");
const GENRES = new PhraseTable("genre-words");

const LONGEST_COMPANY = 140;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

const ENDINGS =
  /\p{L}{3,}(?:film|films|filmproduktion|produktion|production|productions|pictures|verleih|studio|studios|media|filmstudio|entertainment|fonds|filmes|vertrieb|fernsehen|rundfunk|medien|produkcja|produkce|filmworks|фильм|фильмс|студия|продакшн|фільм|студія|телефильм)$/u;

/** Words that end like a firm's and are none: `documentary film` is found as a form, these stand in titles. */
const LEGAL =
  /(?:^|[\s,])(?:GmbH|mbH|Ltd|LLC|Inc|S\.?A\.?R\.?L|SAS|S\.?r\.?l|S\.?p\.?A|B\.?V|AG|KG|e\.\s?V|s\.\s?r\.\s?o|a\.s|ООО|ЗАО|ОАО|ТОВ|sp\.\sz\so)\.?(?:$|[\s,)])/u;

/**
 * How sure it is that a text names a firm or institution, 0 to 1, by its words (Film, Studio, GmbH, кино …), not by its
 * label. A text without such words gives 0, or a little when it cannot be a person.
 */
export function looksLikeCompany(text: string): number {
  if (text.length > LONGEST_COMPANY || !/\p{L}/u.test(text)) return 0;
  if (LEGAL.test(text)) return 0.98;
  const of = stretch(text);
  const tokens = tokensOf(of);
  const words = COMPANY.all(of).filter(({ from, to }) => {
    const word = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return word.length > 3 || !/\p{Ll}/u.test(word);
  });
  const strong = words.filter(
    ({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end).length > 3 || words.length > 1,
  );
  if (strong.length > 0) return /^\p{Ll}/u.test(text) ? 0.6 : 0.92;
  if (tokens.some(({ key }) => ENDINGS.test(key))) return 0.9;
  if (words.length > 0) return 0.75;
  if (/^\p{Lu}{2,5}$/u.test(text)) return 0.6;
  if (/\d|[&+@]|[«"“]/u.test(text) && !/^\p{Lu}\S+ \p{Lu}/u.test(text)) return 0.4;
  return 0;
}

/** The shape of one word of a name: capital first, an initial, a particle. */
function nameWord(word: string): "name" | "initial" | "particle" | undefined {
  if (/^(?:\p{Lu}\.-?)+$/u.test(word)) return "initial";
  if (isParticle(word) && /^\p{Ll}/u.test(word)) return "particle";
  if (/^(?:d|l|o|de)['’]\p{Lu}/iu.test(word)) return "name";
  return /^["“«]?\p{Lu}[\p{L}\p{M}'’ʹʼ‑-]*["”»]?[.,]?$/u.test(word) ? "name" : undefined;
}

/**
 * How sure it is that a text is the name of one person, 0 to 1, by its shape: two to five words with capitals, initials and
 * particles, no digits, no words of firms, festivals or cinemas. Titles have the same shape, so it never reaches 1.
 */
export function looksLikeName(text: string): number {
  if (text.length > 2 * LONGEST_NAME) return 0;
  const bare = text.trim().replace(/\s*\([^()]{2,60}\)\s*$/u, "");
  if (bare === "" || bare.length > LONGEST_NAME || /[\d:;!?@_/|©%=<>…[\]{}]/u.test(bare)) return 0;
  const words = bare.split(/\s+/u);
  if (words.length > MOST_WORDS) return 0;
  const kinds = words.map(nameWord);
  const odd = kinds.filter((kind) => kind === undefined).length;
  if (
    odd > 0 ||
    kinds.at(-1) === "particle" ||
    words.some((word, at) => word.endsWith(".") && kinds[at] === "name" && word.length > 4 && at < words.length - 1)
  )
    return 0;
  const names = kinds.filter((kind) => kind === "name").length;
  if (names === 0) return 0;
  if (looksLikeCompany(bare) >= 0.9) return 0.15;
  const of = stretch(bare);
  if (EVENT.all(of).length > 0 || GENRES.meaningsOf(of).length > 0) return 0.2;
  if (words.length === 1) return VENUE.all(of).length > 0 ? 0.1 : 0.3;
  if (VENUE.all(of).length > 0) return 0.4;
  if (ARTICLES.test(bare)) return 0.25;
  return words.length <= 3 ? 0.85 : 0.7;
}

/** Articles and prepositions: titles begin with them, names do not. */
const ARTICLES =
  /^(?:the|a|an|der|die|das|le|la|les|el|los|las|il|lo|gli|de|het|een|un|une|und|and|in|on|at|im|am|between|under|behind|before|after|without|zwischen|unter|über|hinter|ohne|gegen|durch|wenn|wie|entre|sous|sur|dans|sans|chez|tussen|onder|achter|zonder|tegen|между|под|над|за|без|перед|после|когда)\s/iu;
