import type { Span } from "../../model/index.js";
import { remember } from "../../text/index.js";
import { readFactsLine, readNameList, type FactsLine, type FieldContext } from "../fields/index.js";
import type { Found, Stretch } from "../stretch.js";

/** Longer lines do not come back. */
const LONGEST = 240;
type NameList = ReturnType<typeof readNameList>;

/** The readings of the lines of pages that have one context in common. */
interface Readings {
  readonly facts: (text: string) => FactsLine;
  readonly names: (text: string) => NameList;
}

/** Pages differ in house, language and year: a memory for each context, and one bound for all of them together. */
const MOST_READINGS = 16_384;
let made = 0;
const byKey = new Map<string, Readings>();
let byContext = new WeakMap<FieldContext, Readings>();

function readingsIn(context: FieldContext): Readings {
  return {
    facts: remember((text) => counted(readFactsLine({ text, start: 0 }, context))),
    names: remember((text) => counted(readNameList({ text, start: 0 }, context))),
  };
}

function counted<Value>(reading: Value): Value {
  made += 1;
  if (made > MOST_READINGS) {
    made = 0;
    byKey.clear();
    byContext = new WeakMap();
  }
  return reading;
}

/** Everything of the context that a reading of a line may depend on. */
function keyOf(context: FieldContext): string {
  const { language = "", house = "", country = "", nameOrder = "", filmYear = "", cast = "" } = context;
  return [language, house, country, nameOrder, filmYear, cast].join("\u0000");
}

function readingsOf(context: FieldContext): Readings {
  const before = byContext.get(context);
  if (before !== undefined) return before;
  const key = keyOf(context);
  const readings = byKey.get(key) ?? readingsIn(context);
  byKey.set(key, readings);
  byContext.set(context, readings);
  return readings;
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function moved<Value>(found: Found<Value>, by: number): Found<Value> {
  return { ...found, span: movedSpan(found.span, by) };
}

function movedFacts(facts: FactsLine, by: number): FactsLine {
  const { year, runtime, colour, form, version, ageRating, premiere } = facts;
  return {
    ...facts,
    ...(year && { year: moved(year, by) }),
    ...(runtime && { runtime: moved(runtime, by) }),
    ...(colour && { colour: moved(colour, by) }),
    ...(form && { form: moved(form, by) }),
    ...(version && { version: moved(version, by) }),
    ...(ageRating && { ageRating: moved(ageRating, by) }),
    ...(premiere && { premiere: moved(premiere, by) }),
    countries: facts.countries.map((found) => moved(found, by)),
    formats: facts.formats.map((found) => moved(found, by)),
    genres: facts.genres.map((found) => moved(found, by)),
    rest: facts.rest.map(({ text, start }) => ({ text, start: start + by })),
  };
}

/** The facts of a line; the lines of a house's pages are much alike and are asked for at several stages. */
export function factsOfLine(line: Stretch, context: FieldContext): FactsLine {
  if (line.text.length > LONGEST) return readFactsLine(line, context);
  return movedFacts(readingsOf(context).facts(line.text), line.start);
}

/** The people of a list; the same ones are named under several labels and on all pages of their films. */
export function namesOfList(value: Stretch, context: FieldContext): NameList {
  if (value.text.length > LONGEST) return readNameList(value, context);
  const { people, more } = readingsOf(context).names(value.text);
  const by = value.start;
  return {
    more,
    people: people.map((found) => {
      const { characterSpan, noteSpan } = found.value;
      if (characterSpan === undefined && noteSpan === undefined) return moved(found, by);
      const spans = {
        ...(characterSpan !== undefined && { characterSpan: movedSpan(characterSpan, by) }),
        ...(noteSpan !== undefined && { noteSpan: movedSpan(noteSpan, by) }),
      };
      return { ...moved(found, by), value: { ...found.value, ...spans } };
    }),
  };
}
