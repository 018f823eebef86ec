import type { ColourValue, PrintedValue } from "../../model/index.js";
import type { Found, Stretch } from "../stretch.js";
import { PhraseTable, spanOfTokens, tokensOf, type Phrase } from "./words/index.js";

const COLOURS = new PhraseTable("colour-words");
const FORMS = new PhraseTable("form-words");
const FORMATS = new PhraseTable("format-words");

function printedIn(of: Stretch, start: number, end: number): string {
  return of.text.slice(start - of.start, end - of.start);
}

function valuesOf(of: Stretch, phrases: readonly Phrase[]): Found<PrintedValue>[] {
  const tokens = tokensOf(of);
  return phrases.map(({ meanings, from, to }) => {
    const span = spanOfTokens(of, tokens, from, to);
    return { value: { value: meanings[0]!, printed: printedIn(of, span.start, span.end) }, span };
  });
}

/** Everything between the first and the last of several words is printed with them (`Farbe / colour`). */
function spanning<Value>(of: Stretch, found: readonly Found<Value>[]): { start: number; end: number; printed: string } {
  const start = found[0]!.span.start;
  const end = found.at(-1)!.span.end;
  return { start, end, printed: printedIn(of, start, end) };
}

const NEIGHBOURS = 12;

/** Words of one field that stand together, such as a word in two languages. */
function together<Value>(found: readonly Found<Value>[]): readonly Found<Value>[] {
  const until = found.findIndex((each, at) => at > 0 && each.span.start - found[at - 1]!.span.end > NEIGHBOURS);
  return until < 0 ? found : found.slice(0, until);
}

const PARTING = /[,;|/•·&+–—-]/u;

/** `107 min, c, 35mm`, `c & b/w`: the letter for colour between the signs that part facts, in a stretch with figures. */
function lettersForColour(of: Stretch): Found<PrintedValue>[] {
  if (!/\d|b\/?w/iu.test(of.text) || !/(?<!\p{L})c(?!\p{L})/u.test(of.text)) return [];
  const tokens = tokensOf(of);
  const parts = (at: number): boolean => tokens[at] === undefined || PARTING.test(tokens[at].key);
  const ends = (at: number): boolean => parts(at) || (tokens[at]?.key === "." && parts(at + 1));
  return tokens.flatMap(({ start, end }, at) =>
    of.text.slice(start, end) === "c" && at > 0 && parts(at - 1) && ends(at + 1)
      ? [{ value: { value: "colour", printed: "c" }, span: { start: of.start + start, end: of.start + end } }]
      : [],
  );
}

/**
 * The colour of the picture that a stretch states; colour and black and white beside each other are `colour-and-bw`, a
 * word in two languages is one. `printed` is what stands there.
 */
export function readColour(of: Stretch): Found<ColourValue> | undefined {
  const words = [...valuesOf(of, COLOURS.all(of)), ...lettersForColour(of)];
  const found = together(words.sort((a, b) => a.span.start - b.span.start));
  if (found.length === 0) return undefined;
  const values = new Set(found.map(({ value }) => value.value));
  const { start, end, printed } = spanning(of, found);
  const both = values.has("colour") && values.has("bw");
  const value = both ? "colour-and-bw" : values.has("tinted") ? "tinted" : values.has("bw") ? "bw" : "colour";
  return { value: { value, printed }, span: { start, end } };
}

/** What kind of film a stretch says it is: `documentary`, `fiction`, `animation`, `experimental` or `essay`. */
export function findForms(of: Stretch): Found<PrintedValue>[] {
  return valuesOf(of, FORMS.all(of));
}

/** The first of `findForms`. */
export function readForm(of: Stretch): Found<PrintedValue> | undefined {
  return findForms(of)[0];
}

/** Carriers that a stretch names, in their usual written form (`35mm`, `DCP`, `Digital Betacam`), each once. */
export function readFormats(of: Stretch): Found<PrintedValue>[] {
  const found = valuesOf(of, FORMATS.all(of));
  return found.filter(({ value }, at) => found.findIndex((other) => other.value.value === value.value) === at);
}
