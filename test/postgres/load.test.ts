import assert from "node:assert/strict";
import { it } from "mocha";
import {
  joinFilms,
  loadPostgres,
  LoadUnderWayError,
  openPostgres,
  postgresCatalogue,
  type PostgresLoadProgress,
} from "../../src/catalogue/index.js";
import type { CatalogueFilm, Sql } from "../../src/model/index.js";
import { DatabaseError } from "../../src/port/index.js";
import { onEachDatabase, onServer } from "./databases.js";
import { film, FILMS } from "./invented-films.js";

const OLD = [film("old", ["Salt Ferry"], 2011), film("older", ["Night Tram"], 1997)];
const NEW = [film("new", ["Salt Ferry"], 2011)];

async function firstFor(sql: Sql, title: string): Promise<string | undefined> {
  return (await postgresCatalogue(sql).match({ titles: [{ text: title }], year: 2011 })).candidates[0]?.id;
}

async function tablesOf(sql: Sql): Promise<readonly unknown[]> {
  const text = `SELECT relname AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE relkind = 'r' AND (nspname = current_schema() OR nspname LIKE 'pg_temp%') ORDER BY relname`;
  return (await sql.query({ text })).map(({ name }) => name);
}

const TABLES = ["catalogue", "director", "film", "kinoglot_migration", "title"];

/** So many films that several batches are sent. */
function* many(count: number, at?: number, then?: () => unknown): Generator<CatalogueFilm> {
  for (let number = 0; number < count; number++) {
    if (number === at) then?.();
    yield film(`many-${number}`, [`Ferry Number ${number}`], 1950 + (number % 70));
  }
}

onEachDatabase("loading a catalogue", (database) => {
  it("puts films in the place of those before, as often as it is done", async () => {
    const { sql } = database();
    for (const films of [OLD, NEW, NEW, OLD, NEW]) {
      const loaded = await loadPostgres(sql, films);
      assert.deepEqual(loaded, { films: films.length, titles: films.length });
      assert.equal(await firstFor(sql, "Salt Ferry"), films[0]!.id);
      assert.equal(await postgresCatalogue(sql).size(), films.length);
    }
    assert.equal(await postgresCatalogue(sql).film("older"), undefined);
    assert.deepEqual(await tablesOf(sql), TABLES);
  });

  it("takes no film at all for a catalogue too", async () => {
    const { sql } = database();
    await loadPostgres(sql, []);
    assert.equal(await postgresCatalogue(sql).size(), 0);
    assert.deepEqual(await postgresCatalogue(sql).match({ titles: [{ text: "Salt Ferry" }] }), {
      decision: "none",
      candidates: [],
    });
  });

  it("takes more films than one statement does, from something that gives them by and by", async () => {
    const { sql } = database();
    const steps: PostgresLoadProgress[] = [];
    async function* slowly(): AsyncGenerator<CatalogueFilm> {
      await Promise.resolve();
      yield* many(4500);
    }
    const loaded = await loadPostgres(sql, slowly(), { onProgress: (step) => steps.push(step) });
    assert.equal(loaded.films, 4500);
    assert.deepEqual(steps, [
      { stage: "films", films: 2000 },
      { stage: "films", films: 4000 },
      { stage: "films", films: 4500 },
      { stage: "tables", films: 4500 },
      { stage: "indexes", films: 4500 },
    ]);
    assert.equal((await postgresCatalogue(sql).film("many-4499"))?.year, 1950 + (4499 % 70));
  });

  it("leaves the old catalogue whole and nothing behind when the films break off", async () => {
    const { sql } = database();
    await loadPostgres(sql, OLD);
    const broken = many(5000, 4100, () => {
      throw new RangeError("the file ends here");
    });
    await assert.rejects(loadPostgres(sql, broken), RangeError);
    assert.equal(await firstFor(sql, "Salt Ferry"), "old");
    assert.deepEqual(await tablesOf(sql), TABLES);
    await loadPostgres(sql, NEW);
    assert.equal(await firstFor(sql, "Salt Ferry"), "new");
  });

  it("takes a film that comes twice once, and says which are not taken", async () => {
    const { sql } = database();
    const repeated: unknown[] = [];
    const films = [
      film("a", ["Salt Ferry"], 2011),
      film("b", ["Night Tram"], 1997),
      film("a", ["Salt Ferry"], 2011),
      film("a", ["Copper Kitchen"], 1980),
    ];
    const loaded = await loadPostgres(sql, films, { onDuplicate: (...told) => repeated.push(told) });
    assert.deepEqual(loaded, { films: 2, titles: 2 });
    assert.deepEqual(repeated, [["a", 3, 0]]);
    assert.deepEqual(await postgresCatalogue(sql).film("a"), films[0]);
    assert.equal(await firstFor(sql, "Copper Kitchen"), undefined);
  });

  it("makes one film of several where they can be joined", async () => {
    const { sql } = database();
    const films = [film("a", ["Salt Ferry"], 2011), film("b", ["Tram"]), film("a", ["Соляной паром"], 2011)];
    const loaded = await loadPostgres(sql, films, {
      join: joinFilms,
      onDuplicate: (id) => assert.fail(`${id} is not taken`),
    });
    assert.deepEqual(loaded, { films: 2, titles: 3 });
    assert.deepEqual(await postgresCatalogue(sql).film("a"), film("a", ["Salt Ferry", "Соляной паром"], 2011));
    assert.equal(await firstFor(sql, "Solyanoy parom"), "a");
  });

  it("says of two ids that look alike where they are stored that one is not taken", async () => {
    const { sql } = database();
    const repeated: string[] = [];
    const films = [film("x\u0000", ["Salt Ferry"]), film("x\ufffd", ["Night Tram"])];
    await loadPostgres(sql, films, { join: joinFilms, onDuplicate: (id) => repeated.push(id) });
    assert.deepEqual(repeated, ["x\ufffd"]);
    assert.deepEqual(await postgresCatalogue(sql).film("x\u0000"), films[0]);
  });
});

onServer("loading a catalogue", (database) => {
  it("refuses a second load while one is under way, and one into another schema not", async () => {
    const { sql, connect } = database();
    let go = (): void => undefined;
    const gate = new Promise<void>((open) => (go = open));
    let begun = (): void => undefined;
    const beginning = new Promise<void>((open) => (begun = open));
    async function* waiting(): AsyncGenerator<CatalogueFilm> {
      begun();
      await gate;
      yield* OLD;
    }
    const first = loadPostgres(sql, waiting());
    await beginning;
    await assert.rejects(loadPostgres(await connect(), NEW), LoadUnderWayError);
    const elsewhere = await connect("elsewhere");
    await loadPostgres(elsewhere, NEW);
    go();
    await first;
    assert.equal(await firstFor(sql, "Salt Ferry"), "old");
    assert.equal(await firstFor(elsewhere, "Salt Ferry"), "new");
  });

  it("leaves the old catalogue whole and nothing behind when its connection is cut", async () => {
    const { sql, connect } = database();
    await loadPostgres(sql, OLD);
    const loader = await connect("kinoglot", { poolSize: 1 });
    const [own] = await loader.query({ text: "SELECT pg_backend_pid() AS pid" });
    const cut = (): unknown => sql.query({ text: "SELECT pg_terminate_backend($1)", values: [own!["pid"] as number] });
    async function* films(): AsyncGenerator<CatalogueFilm> {
      yield* many(4000);
      await cut();
      yield* many(4000);
    }
    await assert.rejects(
      loadPostgres(loader, films()),
      (error) => error instanceof DatabaseError && error.unreachable && /^57P01|ECONNRESET/.test(error.code),
    );
    assert.equal(await firstFor(sql, "Salt Ferry"), "old");
    assert.deepEqual(await tablesOf(sql), TABLES);
    await loadPostgres(loader, NEW);
    assert.equal(await firstFor(sql, "Salt Ferry"), "new");
  });

  it("answers readers all the time with one catalogue or the other", async function () {
    this.timeout(60_000);
    const { sql, connect } = database();
    const loader = await connect();
    await loadPostgres(loader, OLD);
    const seen = new Set<string>();
    let over = false;
    const read = async (): Promise<void> => {
      while (!over) {
        const { candidates } = await postgresCatalogue(sql).match({ titles: [{ text: "Salt Ferry" }], year: 2011 });
        seen.add(candidates.map(({ id }) => id).join(" "));
      }
    };
    const readers = [read(), read(), read(), read()];
    for (const films of [NEW, OLD, NEW, OLD, NEW]) await loadPostgres(loader, films);
    over = true;
    await Promise.all(readers);
    assert.ok(
      [...seen].every((ids) => ids === "old" || ids === "new"),
      [...seen].join(", "),
    );
  });

  it("waits for a reader that takes its time rather than give the load up", async function () {
    this.timeout(60_000);
    const { sql, connect } = database();
    await loadPostgres(sql, OLD);
    const reader = await connect();
    const reading = reader.transaction(async (inside) => {
      await inside.query({ text: "SELECT count(*) FROM title" });
      await inside.query({ text: "SELECT pg_sleep(0.7)" });
      return (await inside.query({ text: "SELECT id FROM film ORDER BY id" })).map(({ id }) => id);
    });
    await loadPostgres(sql, NEW);
    assert.deepEqual(await reading, ["old", "older"]);
    assert.equal(await firstFor(sql, "Salt Ferry"), "new");
  });

  it("lets a role that may only read open and search it", async () => {
    const { sql, connect, url } = database();
    await loadPostgres(await connect("shared"), FILMS);
    const role = `kinoglot_reader_${process.pid}`;
    await sql.script(`CREATE ROLE ${role} LOGIN; GRANT USAGE ON SCHEMA shared TO ${role};
ALTER DEFAULT PRIVILEGES IN SCHEMA shared GRANT SELECT ON TABLES TO ${role}`);
    try {
      await loadPostgres(await connect("shared"), FILMS);
      const reading = await connect("shared");
      const found = await reading.transaction(async (inside) => {
        await inside.script(`GRANT SELECT ON shared.catalogue TO ${role}; SET LOCAL ROLE ${role}`);
        const catalogue = await openPostgres(inside);
        assert.ok(typeof catalogue !== "string");
        return catalogue.match({ titles: [{ text: "Night Tram" }], year: 1997 });
      });
      assert.equal(found.candidates[0]?.id, "tram");
    } finally {
      await sql.script(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    }
    assert.ok(url.startsWith("postgres"));
  });
});
