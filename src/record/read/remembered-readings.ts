import type { Span } from "../../model/index.js";
import { remember } from "../../text/index.js";
import { readFactsLine, readNameList, type FactsLine, type FieldContext } from "../fields/index.js";
import type { Found, Stretch } from "../stretch.js";

/** Longer lines do not come back. */
const LONGEST = 240;
const PART = "\u0000";

/** Everything of the context that a reading of a line may depend on. */
function keyOf(text: string, context: FieldContext): string {
  const { language = "", house = "", country = "", nameOrder = "", filmYear = "", cast = "" } = context;
  return [language, house, country, nameOrder, filmYear, cast, text].join(PART);
}

function contextOf(key: string): readonly [string, FieldContext] {
  const [language, house, country, nameOrder, filmYear, cast, ...text] = key.split(PART) as [string, ...string[]];
  const context: FieldContext = {
    ...(language !== "" && { language }),
    ...(house !== "" && { house }),
    ...(country !== "" && { country }),
    ...(nameOrder !== "" && { nameOrder: nameOrder as NonNullable<FieldContext["nameOrder"]> }),
    ...(filmYear !== "" && { filmYear: Number(filmYear) }),
    ...(cast !== "" && { cast: cast === "true" }),
  };
  return [text.join(PART), context];
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function moved<Value>(found: Found<Value>, by: number): Found<Value> {
  return { ...found, span: movedSpan(found.span, by) };
}

const factsOf = remember((key: string): FactsLine => {
  const [text, context] = contextOf(key);
  return readFactsLine({ text, start: 0 }, context);
});

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
  return movedFacts(factsOf(keyOf(line.text, context)), line.start);
}

type NameList = ReturnType<typeof readNameList>;

const namesOf = remember((key: string): NameList => {
  const [text, context] = contextOf(key);
  return readNameList({ text, start: 0 }, context);
});

/** The people of a list; the same ones are named under several labels and on all pages of their films. */
export function namesOfList(value: Stretch, context: FieldContext): NameList {
  if (value.text.length > LONGEST) return readNameList(value, context);
  const { people, more } = namesOf(keyOf(value.text, context));
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
