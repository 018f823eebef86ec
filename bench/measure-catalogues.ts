import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import pg from "pg";
import { loadCatalogue, loadLibrary, type Catalogue } from "./compiled-project.js";
import { madeFilms, madeQuestions, type MadeFilm, type MadeQuestion } from "./made-films.js";
import { count, milliseconds, percent, type Section } from "./section.js";

/** Finds the film that a title and a year mean; undefined when it finds none. */
type Finder = (text: string, year: number) => number | undefined | Promise<number | undefined>;

interface Engine {
  readonly name: string;
  /** Indexes the films. */
  readonly index: (films: readonly MadeFilm[]) => Finder | Promise<Finder>;
  /** As many questions as it gets through in a while. */
  readonly questions: number;
  readonly close?: () => Promise<void>;
}

const FILMS = 100_000;
const QUESTIONS = 600;
/** Of what a library finds by the title, so many are looked through for a film of the year. */
const LOOKED_THROUGH = 50;
const SCHEMES = [
  "alalc-rus-Cyrl-Latn-2012-ascii",
  "scientific-rus-Cyrl-Latn",
  "bgnpcgn-rus-Cyrl-Latn-1947-plain",
  "profile:imdb",
];
const SERVER = process.env["KINOGLOT_TEST_DATABASE"] ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** What anyone would do with the year: the first hit of it or of a year beside it, else the first. */
function preferringYear(films: readonly MadeFilm[], ids: readonly number[], year: number): number | undefined {
  return ids.find((id) => Math.abs(films[id]!.year - year) <= 1) ?? ids[0];
}

function kinoglot({ CatalogueBuilder, matchFilm }: Catalogue): Engine {
  return {
    name: "kinoglot",
    questions: QUESTIONS,
    index: (films) => {
      const builder = new CatalogueBuilder();
      for (const { id, title, year } of films) builder.add({ id: String(id), titles: [{ text: title }], year });
      const index = builder.finish();
      return (text, year) => Number(matchFilm({ titles: [{ text }], year }, index, 1).candidates[0]?.id ?? -1);
    },
  };
}

const MINISEARCH: Engine = {
  name: "minisearch",
  questions: 120,
  index: (films) => {
    const index = new MiniSearch<MadeFilm>({ fields: ["title"] });
    index.addAll(films);
    return (text, year) => {
      const hits = index.search(text, { fuzzy: 0.25, prefix: true }).slice(0, LOOKED_THROUGH);
      return preferringYear(
        films,
        hits.map(({ id }) => Number(id)),
        year,
      );
    };
  },
};

const FLEXSEARCH: Engine = {
  name: "flexsearch",
  questions: QUESTIONS,
  index: (films) => {
    const index = new Index({ tokenize: "forward", encoder: "LatinBalance" });
    for (const { id, title } of films) index.add(id, title);
    return (text, year) =>
      preferringYear(films, index.search(text, { limit: LOOKED_THROUGH, suggest: true }) as number[], year);
  },
};

const FUSE: Engine = {
  name: "fuse.js",
  questions: 16,
  index: (films) => {
    const index = new Fuse(films, { keys: ["title"], ignoreLocation: true });
    return (text, year) =>
      preferringYear(
        films,
        index.search(text, { limit: LOOKED_THROUGH }).map(({ refIndex }) => refIndex),
        year,
      );
  },
};

/** `pg_trgm` as its manual shows it, with the year in the index. Undefined when no server answers. */
async function trigrams(): Promise<Engine | undefined> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_trgm");
    await client.query("CREATE EXTENSION IF NOT EXISTS btree_gin");
  } catch {
    await client.end().catch(() => undefined);
    return undefined;
  }
  return {
    name: "pg_trgm",
    questions: QUESTIONS,
    close: async () => client.end(),
    index: async (films) => {
      await client.query("CREATE TEMPORARY TABLE film (id int, title text, year int)");
      await client.query("INSERT INTO film SELECT * FROM unnest($1::int[], $2::text[], $3::int[])", [
        films.map(({ id }) => id),
        films.map(({ title }) => title),
        films.map(({ year }) => year),
      ]);
      await client.query("CREATE INDEX ON film USING gin (title gin_trgm_ops, year)");
      await client.query("ANALYZE film");
      return async (text, year) => {
        const { rows } = await client.query<{ id: number }>(
          "SELECT id FROM film WHERE title % $1 AND year BETWEEN $2 - 1 AND $2 + 1 ORDER BY similarity(title, $1) DESC LIMIT 1",
          [text, year],
        );
        return rows[0]?.id;
      };
    },
  };
}

interface Measured {
  readonly slips: number;
  readonly romanized: number;
  readonly half: number;
  readonly worst: number;
  readonly build: number;
}

async function measured(
  engine: Engine,
  films: readonly MadeFilm[],
  questions: readonly MadeQuestion[],
): Promise<Measured> {
  const start = performance.now();
  const find = await engine.index(films);
  const build = (performance.now() - start) / 1000;
  const asked = questions.slice(0, engine.questions);
  for (const { text, year } of asked.slice(0, 20)) if (engine.questions > 20) await find(text, year);
  const right = { "with slips": 0, romanized: 0 };
  const times: number[] = [];
  for (const { kind, text, year, id } of asked) {
    const before = performance.now();
    const found = await find(text, year);
    times.push(performance.now() - before);
    if (found === id) right[kind] += 1;
  }
  await engine.close?.();
  times.sort((a, b) => a - b);
  const share = (kind: MadeQuestion["kind"]): number => right[kind] / asked.filter((one) => one.kind === kind).length;
  return {
    slips: share("with slips"),
    romanized: share("romanized"),
    half: times[Math.floor(times.length / 2)]!,
    worst: times[Math.floor(times.length * 0.99)]!,
    build,
  };
}

type Measurable = Catalogue & Pick<Awaited<ReturnType<typeof loadLibrary>>, "romanize">;

/** Finding films in a catalogue: how many come first, how long a question takes, beside search libraries and a database. */
export async function measureCatalogues(loaded?: Measurable): Promise<Section> {
  const library = loaded ?? { ...(await loadLibrary()), ...(await loadCatalogue()) };
  const films = madeFilms(FILMS);
  const questions = madeQuestions(
    films,
    QUESTIONS,
    (text, turn) => library.romanize(text, SCHEMES[turn % SCHEMES.length]!).text,
  );
  const database = await trigrams();
  const engines = [kinoglot(library), MINISEARCH, FLEXSEARCH, FUSE, ...(database === undefined ? [] : [database])];
  const body: string[][] = [];
  for (const engine of engines) {
    const { slips, romanized, half, worst, build } = await measured(engine, films, questions);
    body.push([
      engine.name,
      percent(slips),
      percent(romanized),
      milliseconds(half),
      milliseconds(worst),
      `${build.toFixed(1)} s`,
      count(Math.min(engine.questions, QUESTIONS)),
    ]);
  }
  return {
    title: "Finding films",
    about:
      `Titles and years against ${count(FILMS)} films whose titles are put together from word lists of our own, one in ten in Russian: ` +
      "three questions in four have a slip, stand in capitals or lack the article, the fourth is a Russian title romanized by " +
      `${SCHEMES.length} schemes in turn; one year in eight is the next one. Of the first ${LOOKED_THROUGH} hits of a library the first of the year or of one beside it counts; ` +
      "kinoglot compares what it finds field by field and decides." +
      (database === undefined ? " No PostgreSQL answered." : ""),
    head: ["", "slips, first", "romanized, first", "p50", "p99", "index", "questions"],
    body,
  };
}
