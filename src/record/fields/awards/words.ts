import { sub, type Stretch } from "../../stretch.js";
import { PhraseTable, tokensOf, type Phrase } from "../words/index.js";

const AWARDS = new PhraseTable("award-words");
const EVENTS = new PhraseTable("event-words");
const COMPOUND_EVENT = /\p{L}{3,}(?:festival|festivals|filmfest|filmtage|festspiele|filmwoche|kurzfilmtage|фест)$/u;
const COMPOUND_PRIZE = /\p{L}{3,}(?:preis|preise|prijs)$/u;

/** What a phrase of the table of awards says. */
export type AwardMeaning = "prize" | "best" | "won" | "nominated" | "mention" | "selection" | "at" | "for";

/** Phrases of a meaning in a stretch. */
export function awardPhrases(of: Stretch, ...meanings: readonly AwardMeaning[]): readonly Phrase[] {
  return AWARDS.all(of).filter((phrase) => meanings.some((meaning) => phrase.meanings.includes(meaning)));
}

/** Whether a stretch has words of a prize, an honour or a mention. */
export function namesPrize(of: Stretch): boolean {
  return (
    awardPhrases(of, "prize", "best", "mention").length > 0 || tokensOf(of).some(({ key }) => COMPOUND_PRIZE.test(key))
  );
}

/** Whether a stretch has words of a festival or of a body that gives prizes; `awards` is one, `award` is none. */
export function namesEvent(of: Stretch): boolean {
  return EVENTS.all(of).length > 0 || tokensOf(of).some(({ key }) => COMPOUND_EVENT.test(key));
}

/** Places of the tokens that begin a word for an event. */
export function eventPlaces(of: Stretch): readonly number[] {
  const tokens = tokensOf(of);
  const compounds = tokens.flatMap(({ key }, at) => (COMPOUND_EVENT.test(key) ? [at] : []));
  return [...EVENTS.all(of).map(({ from }) => from), ...compounds].sort((a, b) => a - b);
}

/** The stretch cut at commas that stand outside brackets and quotation marks, trimmed by the caller. */
export function commaParts(of: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  let depth = 0;
  const lastClose = of.text.lastIndexOf(")");
  for (let at = 0; at < of.text.length; at++) {
    const sign = of.text.charAt(at);
    if (sign === "(" && at < lastClose) depth += 1;
    else if (sign === ")" && depth > 0) depth -= 1;
    else if (sign === "," && depth === 0) {
      parts.push(sub(of, from, at));
      from = at + 1;
    }
  }
  parts.push(sub(of, from));
  return parts;
}
