import { normalized } from "../../text/index.js";

const MARKUP_SIGN = /[<{]/u;
const TAG = /<[^<>]{0,200}>|\{\\[^{}]{0,200}\}/gu;
/** Looked for before addresses are: most lines have none. Lengths are bounded so that no text takes quadratic time. */
const ADDRESS_SIGN = /[.@:][\w/]/u;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}\.\S+|\b[\w-]{1,63}\.(?:com|org|net|tv|info|eu)\b\S*/giu;
/** Notes of a song, numbers, and signs between words say nothing of the language. */
const SIGNS = /[^\p{L}\p{M}'’ʼ]+/gu;
/** Who made the subtitles: names, and a word or two in the language of the maker. */
const CREDIT =
  /^\W{0,4}(?:subtitles?|subtitled|captions?|translated|translation|synchroni[sz]ed|sous-titr|traduction|traduit|untertitel|übersetzung|ondertitel|vertaling|vertaald|субтитры|перевод|переклад|субтитри)[^.!?]{0,40}(?::| by | par | von | door )/iu;
const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;
const MARK = /\p{M}/u;

/**
 * What of a line is speech, for telling its language: no markup, addresses, credits, numbers or signs, blanks collapsed
 * (fastText reads to the first line end), shouts in small letters. Empty for a line without a word.
 */
export function spokenText(line: string): string {
  const text = speechAsWritten(line);
  return isShouted(text) ? text.toLowerCase() : text;
}

/** The same, with shouts as they are written. */
export function speechAsWritten(line: string): string {
  const composed = MARK.test(line) ? normalized(line, "NFC") : line;
  const unmarked = MARKUP_SIGN.test(composed) ? composed.replace(TAG, " ") : composed;
  const bare = ADDRESS_SIGN.test(unmarked) ? unmarked.replace(ADDRESS, " ") : unmarked;
  return CREDIT.test(bare) ? "" : bare.replace(SIGNS, " ").trim();
}

/** Whether a line is in capitals: shouted, or a sign, a title. */
export function isShouted(line: string): boolean {
  const capitals = line.match(CAPITAL)?.length ?? 0;
  return capitals > 3 && capitals > (line.match(SMALL)?.length ?? 0);
}

/** Whether a line is sung, by the signs of songs: `♪ …`, `# … #`. */
export function isSung(line: string): boolean {
  return /[♪♫♬]/u.test(line) || line.trimStart().startsWith("# ");
}
