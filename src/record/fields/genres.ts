import type { Found, Stretch } from "../stretch.js";
import { PhraseTable, spanOfTokens, tokensOf } from "./words/index.js";
import type { FieldContext } from "./field-context.js";

const WORDS = new PhraseTable("genre-words");
const FORMS = new PhraseTable("form-words");
const PARTING: ReadonlySet<string> = new Set([",", "/", ";", "|", "•", "·", "+", "&", "-", "—"]);
/** `Drama. Años 40`: a full stop behind a whole word parts too. */
const STOP = /\p{Ll}{3}\.\s+(?=\p{Lu})/u;

/** A part between separators: the tokens `from` up to but not including `to`. */
interface Part {
  readonly from: number;
  readonly to: number;
}

function partsOf(of: Stretch): readonly Part[] {
  const tokens = tokensOf(of);
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const hyphen = token?.key === "-" && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
    const stop = token?.key === "." && STOP.test(of.text.slice(Math.max(0, token.start - 3), token.end + 3));
    if (token && !stop && (!PARTING.has(token.key) || hyphen)) continue;
    const to = tokens[at - 1]?.key === "." ? at - 1 : at;
    if (to > from) parts.push({ from, to });
    from = at + 1;
  }
  return parts;
}

function isGenre(of: Stretch, { from, to }: Part): boolean {
  const tokens = tokensOf(of);
  for (let at = from; at < to;) {
    const phrase = WORDS.at(tokens, at) ?? FORMS.at(tokens, at);
    if (!phrase || phrase.to > to) return false;
    at = phrase.to;
  }
  return true;
}

function isForm(of: Stretch, { from, to }: Part): boolean {
  return FORMS.at(tokensOf(of), from)?.to === to;
}

const LONGEST = 40;

/**
 * The genres of a stretch that lists nothing else. Unlabelled, all parts have to be known genres; under a label any short
 * part is one, but for words that tell a form (`fiction`). As printed, each once.
 */
export function readGenres(of: Stretch, { labelled = false }: FieldContext = {}): Found<string>[] {
  const parts = partsOf(of);
  if (parts.length === 0 || parts.length > 12) return [];
  if (!labelled && !parts.every((part) => isGenre(of, part))) return [];
  const tokens = tokensOf(of);
  const found: Found<string>[] = [];
  for (const part of parts.filter((each) => !isForm(of, each))) {
    const span = spanOfTokens(of, tokens, part.from, part.to);
    const value = of.text.slice(span.start - of.start, span.end - of.start);
    if (value.length <= LONGEST && !found.some((other) => other.value === value)) found.push({ value, span });
  }
  return found;
}
