import { evidence, proven } from "../../evidence.js";
import {
  readAgeRating,
  readAwards,
  readColour,
  readCountries,
  readFestivals,
  readForm,
  readFormats,
  readGenres,
  readPremiere,
  readReleases,
  readRunningTime,
  readYear,
  type FieldContext,
} from "../../fields/index.js";
import { cutAt, spanOf, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { lineFacts } from "../facts.js";
import type { Labelled } from "../labels/labelled-values.js";
import type { LabelledWork } from "./labelled-work.js";

type FieldReading = (value: Stretch, context: FieldContext, work: LabelledWork) => void;

function single<Value>(
  field: "year" | "runtime" | "colour" | "form" | "ageRating" | "premiere",
  read: (value: Stretch, context: FieldContext) => Found<Value> | undefined,
): FieldReading {
  return (value, context, { draft }) => {
    const found = draft.get(field) === undefined ? read(value, { ...context, labelled: true }) : undefined;
    if (found !== undefined) draft.set(field, proven(found.value as never, evidence("label", "certain", found.span)));
  };
}

const FIELDS: Readonly<Record<string, FieldReading>> = {
  year: single("year", readYear),
  runtime: single("runtime", readRunningTime),
  colour: single("colour", readColour),
  form: (value, _, work) => {
    const found = readForm(value);
    if (found !== undefined && work.draft.get("form") === undefined)
      work.draft.set("form", proven(found.value, evidence("label", "certain", found.span)));
  },
  ageRating: single("ageRating", readAgeRating),
  premiere: single("premiere", readPremiere),
  country: (value, context, { draft }) => {
    for (const { value: country, span } of readCountries(value, { ...context, labelled: true })) {
      if (!draft.list("countries").some(({ value: known }) => known.code === country.code))
        draft.add("countries", proven(country, evidence("label", "certain", span)));
    }
  },
  format: (value, _, { draft }) => {
    for (const { value: format, span } of readFormats(value)) {
      if (!draft.list("formats").some(({ value: known }) => known.value === format.value))
        draft.add("formats", proven(format, evidence("label", "certain", span)));
    }
    const colour = readColour(value);
    if (colour !== undefined && draft.get("colour") === undefined)
      draft.set("colour", proven(colour.value, evidence("label", "certain", colour.span)));
  },
  genre: (value, context, { draft }) => {
    const form = readForm(value);
    if (form !== undefined && draft.get("form") === undefined)
      draft.set("form", proven(form.value, evidence("label", "high", form.span)));
    for (const { value: genre, span } of readGenres(value, { ...context, labelled: true })) {
      if (form?.span.start !== span.start) draft.add("genres", proven(genre, evidence("label", "certain", span)));
    }
  },
  section: (value, _, { draft }) => {
    if (value.text.length < 80 && draft.get("section") === undefined)
      draft.set("section", proven(value.text, evidence("label", "certain", spanOf(value))));
  },
  release: (value, context, { draft }) => {
    for (const found of readReleases(value, { ...context, labelled: true }))
      draft.add("releases", proven(found.value, evidence("label", "certain", found.span)));
  },
};

/** The title at the beginning of a value; the facts behind a slash or a bar go to the facts: `Lod / ČSSR 1969 / …`. */
function titleOnly(labelled: Labelled, { page, tails }: LabelledWork): Labelled {
  const [value] = labelled.values;
  const [line] = labelled.lines;
  if (value === undefined || line === undefined || labelled.ownLine || !/\d/u.test(value.text)) return labelled;
  const parts = cutAt(value, BAR);
  const at = parts.findIndex((part) => (lineFacts(line, part, page)?.facts.share ?? 0) > 0.9);
  if (at < 1) return labelled;
  const [first, last] = [parts[0]!, parts[at - 1]!];
  tails.push({ line, stretch: trimmed(sub(value, parts[at]!.start - value.start)) });
  return { ...labelled, values: [sub(value, first.start - value.start, last.start + last.text.length - value.start)] };
}

const BAR = /\s+[/|]\s+/gu;

const LEFT: Readonly<Record<string, (labelled: Labelled, work: LabelledWork) => void>> = {
  originalTitle: (labelled, work) => work.titles.push(titleOnly(labelled, work)),
  otherTitle: (labelled, work) => work.titles.push(titleOnly(labelled, work)),
  literalTitle: (labelled, { titles }) => titles.push(labelled),
  workingTitle: (labelled, { titles }) => titles.push(labelled),
  filmography: (labelled, { filmographies }) => filmographies.push(labelled),
  synopsis: (labelled, { texts }) => texts.push({ labelled, field: "synopsis" }),
  biography: (labelled, { texts }) => texts.push({ labelled, field: "biography" }),
  statement: (labelled, { texts }) => texts.push({ labelled, field: "commentary" }),
  review: (labelled, { texts }) => texts.push({ labelled, field: "review" }),
};

/** The values of a label as one stretch of the page. */
function wholeValue({ values }: Labelled, { page }: LabelledWork): Stretch | undefined {
  const [first] = values;
  const last = values.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { text: page.text.slice(first.start, last.start + last.text.length), start: first.start };
}

function addFestivals(labelled: Labelled, work: LabelledWork): void {
  const value = wholeValue(labelled, work);
  for (const found of value === undefined ? [] : readFestivals(value))
    work.draft.add("festivals", proven(found.value, evidence("label", found.confidence ?? "certain", found.span)));
}

/** Reads the prizes under a label; the festivals of the page help to part prize and event. */
export function addAwards(labelled: Labelled, work: LabelledWork): void {
  const value = wholeValue(labelled, work);
  if (value === undefined) return;
  const events = work.draft.list("festivals").map(({ value: { name } }) => name);
  const { awards, festivals } = readAwards(value, { events });
  for (const found of awards)
    work.draft.add("awards", proven(found.value, evidence("label", found.confidence ?? "certain", found.span)));
  for (const found of festivals)
    work.draft.add("festivals", proven(found.value, evidence("label", found.confidence ?? "high", found.span)));
}

/** Reads the value of a labelled field into the draft, or leaves it to the stage that can. */
export function readField(id: string, labelled: Labelled, work: LabelledWork): void {
  const left = LEFT[id];
  if (left !== undefined) {
    left(labelled, work);
    return;
  }
  if (id === "festivals") addFestivals(labelled, work);
  const read = FIELDS[id];
  if (read === undefined) return;
  for (const value of labelled.values) read(value, work.page.context, work);
}
