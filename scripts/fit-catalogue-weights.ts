/**
 * Fits the weights of catalogue evidence and writes data/catalogue/weights.json.
 *
 *     npx tsx scripts/fit-catalogue-weights.ts <folder of the development data>
 *
 * Learns from every other question and says how the rest fares. The data are of others and stay where they are: what is
 * written are one number a level and no word of theirs. Takes some minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { CatalogueWeights } from "../src/catalogue/evidence/index.js";
import { CatalogueBuilder } from "../src/catalogue/index/index.js";
import { WeightList, fitWeights, type FittedQuestion } from "./catalogue-weights/fit-weights.js";
import { holdFilms, type HeldQuestion } from "./catalogue-weights/held-films.js";
import { judgeWeights } from "./catalogue-weights/judge-weights.js";
import { DevelopmentData, QUESTION_SETS, type KnownQuestion } from "./catalogue-weights/questions.js";
import { PROJECT_ROOT } from "./project-root.js";

/**
 * What a first look at the data suggests; a level of which they say nothing stays there. Titles of one word that are equal
 * have an article on one side only in one of three pairs of a year that are two films, and in less than one of a hundred
 * that are one film.
 */
const START: CatalogueWeights = {
  prior: 0,
  length: 4,
  subtitle: 1,
  homonyms: 1,
  article: 5,
  title: { exact: 5, romanization: 4.5, close: 4, similar: 2.2, part: 0.5, weak: 0.2, none: -4 },
  year: { same: 3.5, adjacent: 1.5, near: -2, far: -6 },
  runtime: { same: 3.5, close: 1.5, near: 0, off: -1.5, far: -3 },
  director: { same: 6, possible: 3, different: -5 },
  country: { same: 0.5, different: -1 },
};
const PULL = 0.0005;
/** What a match must hold among the questions that are learned from, so that the rest keep 98 and 99 in a hundred. */
const LEAST_PRECISION = { "decisions, title and year": 0.985, "decisions, all fields": 0.996 } as const;
const MOST_SHIFT = 6;
const SHIFT = 0.1;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error("Which folder of development data?");
const data = new DevelopmentData(folder);
const list = new WeightList(START);

function hold(catalogue: string, questions: readonly KnownQuestion[]): readonly HeldQuestion[] {
  const builder = new CatalogueBuilder();
  for (const film of data.films(catalogue)) builder.add(film);
  const store = builder.finish();
  return questions.map((question) => holdFilms(question, store, list.names));
}

const held = [...hold("catalogue-b.ndjson.gz", data.decisions()), ...hold("catalogue-real.ndjson.gz", data.others())];
const learned = held.filter(({ question }) => !question.heldOut);

/** A question without its answer in reach teaches nothing, unless that is the answer. */
function lesson({ question, films }: HeldQuestion): readonly FittedQuestion[] {
  const mayBeNone = question.set.startsWith("decisions");
  const right = films.findIndex(({ id }) => question.right.includes(id));
  if (right < 0 && !mayBeNone) return [];
  const kept = films.filter(
    ({ id }, at) => at === right || !(question.unclear.includes(id) || question.right.includes(id)),
  );
  return [{ films: kept.map(({ fitted }) => fitted), right: right < 0 ? -1 : kept.indexOf(films[right]!), mayBeNone }];
}

const lessons = learned.flatMap(lesson);
const article = list.names.indexOf("article");
const fitted = fitWeights(list.values.with(article, 0), lessons, PULL, (at) => at !== article);

/** In the data most films have no partner; a programme is mostly made of films that exist. The prior is raised as far as the answers stay right. */
function withPrior(shift: number): readonly number[] {
  return fitted.map((weight, at) => (list.names[at] === "prior" ? weight + shift : weight));
}

const ofSet = (set: string, questions: readonly HeldQuestion[]) =>
  questions.filter(({ question }) => question.set === set);
const staysRight = (weights: readonly number[]): boolean =>
  Object.entries(LEAST_PRECISION).every(
    ([set, least]) => judgeWeights(weights, ofSet(set, learned)).precision >= least,
  );
let shift = 0;
while (shift < MOST_SHIFT && staysRight(withPrior(shift + SHIFT))) shift += SHIFT;

/** Few questions turn on an article: it is fitted last and alone, and moves nothing else. */
const weights = list.with(
  fitWeights(withPrior(shift).with(article, START.article), lessons, PULL, (at) => at === article),
);
const final = new WeightList(weights).values;
for (const set of QUESTION_SETS) {
  for (const heldOut of [false, true]) {
    const { asked, first, precision, recall } = judgeWeights(
      final,
      ofSet(set, held).filter(({ question }) => question.heldOut === heldOut),
    );
    const share = (value: number): string => `${(100 * value).toFixed(2)} %`;
    console.log(
      `${set}, ${heldOut ? "held out" : "learned from"} (${asked}): first ${share(first)}, precision ${share(precision)}, recall ${share(recall)}`,
    );
  }
}

const path = join(PROJECT_ROOT, "data/catalogue/weights.json");
const { description, source, licence } = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>;
writeFileSync(
  path,
  await format(JSON.stringify({ description, source, licence, ...weights }), { parser: "json", printWidth: 120 }),
);
