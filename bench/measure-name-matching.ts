import { readFileSync } from "node:fs";
import { join } from "node:path";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import { loadLibrary } from "./compiled-project.js";
import { count, percent, times, type Section } from "./section.js";

/** A name in both scripts. */
interface NamePair {
  readonly latin: string;
  readonly cyrillic: string;
}

/** Indexes the candidates and finds the best of them for each Latin name. */
type Finder = (queries: readonly string[]) => readonly (string | undefined)[];

/** A list of names of one's own: a path, of a file with a header and the columns latin and cyrillic. */
const LIST = process.env["KINOGLOT_NAMES"];
const CANDIDATES = 17_000;
const QUERIES = 2000;
/** fuse.js needs seconds for what the others do in one. */
const QUERIES_OF_FUSE = 40;
const ENDINGS = "ов ова ев ин ина ский ская ович овна енко чук ян швили дзе ко ец ман ик ушкин илов".split(" ");
/** What a catalogue of many countries holds: three schemes, and the habits of nine languages. */
const SCHEMES = [
  "alalc-rus-Cyrl-Latn-2012-ascii",
  "scientific-rus-Cyrl-Latn",
  "profile:imdb",
  ..."de fr nl pl it hu es sv lt".split(" ").map((language) => `transcription:${language}`),
];

function listedPairs(path: string): readonly NamePair[] {
  const [, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [latin = "", cyrillic = ""] = line.split("\t");
    return { latin, cyrillic };
  });
}

/** Surnames made of the given names in data/names, each written by one of the schemes in turn. */
function madePairs(romanize: (text: string, scheme: string) => { readonly text: string }): readonly NamePair[] {
  const { names } = JSON.parse(readFileSync(join(PROJECT_ROOT, "data/names/given-names.json"), "utf8")) as {
    readonly names: readonly { readonly name: string }[];
  };
  const stems = names.map(({ name }) => name.toLowerCase().replace(/[аеийоуыьэюяё]+$/, ""));
  const surnames = [...new Set(stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)))].slice(0, CANDIDATES);
  return surnames.map((cyrillic, at) => ({ cyrillic, latin: romanize(cyrillic, SCHEMES[at % SCHEMES.length]!).text }));
}

/** The share of names found, and names a second, making the index included. */
function measured(pairs: readonly NamePair[], find: Finder): { readonly right: number; readonly rate: number } {
  const queries = pairs.map(({ latin }) => latin);
  find(queries.slice(0, 10));
  const start = performance.now();
  const found = find(queries);
  const seconds = (performance.now() - start) / 1000;
  const right = pairs.filter(({ cyrillic }, at) => found[at] === cyrillic).length;
  return { right: right / pairs.length, rate: pairs.length / seconds };
}

/** Finding Cyrillic names by Latin ones: how many come first, and how fast, beside two search libraries. */
export async function measureNameMatching(): Promise<Section> {
  const { matchNames, romanize } = await loadLibrary();
  const pairs = LIST === undefined ? madePairs(romanize) : listedPairs(LIST);
  const candidates = [...new Set(pairs.map(({ cyrillic }) => cyrillic))];
  const step = Math.max(1, Math.floor(pairs.length / QUERIES));
  const queries = pairs.filter((_, at) => at % step === 0).slice(0, QUERIES);
  // The libraries know one script, so they are given what a user would give them: the names in Latin letters.
  const documents = candidates.map((cyrillic, id) => ({
    id,
    latin: romanize(cyrillic, "bgnpcgn-rus-Cyrl-Latn-1947-plain").text,
  }));
  const kinoglot = measured(queries, (names) =>
    matchNames(names, candidates, 1).results.map(([hit]) => hit && candidates[hit.index]),
  );
  const mini = measured(queries, (names) => {
    const index = new MiniSearch({ fields: ["latin"] });
    index.addAll(documents);
    return names.map((name) => candidates[Number(index.search(name, { fuzzy: 0.34, prefix: true })[0]?.id ?? -1)]);
  });
  const fuse = measured(queries.slice(0, QUERIES_OF_FUSE), (names) => {
    const index = new Fuse(documents, { keys: ["latin"] });
    return names.map((name) => candidates[index.search(name, { limit: 1 })[0]?.refIndex ?? -1]);
  });
  const rows = [
    ["kinoglot", kinoglot],
    ["minisearch", mini],
    ["fuse.js", fuse],
  ] as const;
  return {
    title: "Finding names",
    about:
      `${count(queries.length)} names in Latin letters against ${count(candidates.length)} in Cyrillic ` +
      `(${LIST === undefined ? `surnames made of the given names in data/names, written by ${SCHEMES.length} schemes and habits in turn` : "a list of one's own"}). ` +
      "Making the index is included. The libraries search the candidates as BGN/PCGN writes them.",
    head: ["", "kinoglot is", "found first", "names/s"],
    body: rows.map(([name, { right, rate }]) => [
      name,
      name === "kinoglot" ? "–" : `${times(kinoglot.rate / rate)} as fast`,
      percent(right),
      count(rate),
    ]),
  };
}
