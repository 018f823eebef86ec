import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { before, describe, it } from "mocha";
import {
  loadPostgres,
  migratePostgres,
  openPostgres,
  PostgresCatalogueError,
  postgresCatalogue,
} from "../../src/catalogue/index.js";
import { hasTable } from "../../src/catalogue/stores/postgres/migrate-postgres.js";
import { MIGRATIONS } from "../../src/catalogue/stores/postgres/migrations.js";
import type { Sql } from "../../src/model/index.js";
import { onEachDatabase, onServer } from "./databases.js";
import { FILMS } from "./invented-films.js";

async function versionsOf(sql: Sql): Promise<readonly unknown[]> {
  return (await sql.query({ text: "SELECT version FROM kinoglot_migration ORDER BY 1" })).map(({ version }) => version);
}

onEachDatabase("the schema of a catalogue", (database) => {
  it("is made once, however often it is brought up to date", async () => {
    const { sql } = database();
    await migratePostgres(sql);
    await migratePostgres(sql);
    assert.deepEqual(await versionsOf(sql), [1, 2]);
  });

  it("holds no catalogue before the first load", async () => {
    const { sql } = database();
    assert.equal(await openPostgres(sql), "no-catalogue");
    await assert.rejects(
      postgresCatalogue(sql).match({ titles: [{ text: "Night Tram" }] }),
      (error) => error instanceof PostgresCatalogueError && error.refusal === "no-catalogue",
    );
  });

  it("is left as it is when a later program has been there", async () => {
    const { sql } = database();
    await sql.query({ text: "INSERT INTO kinoglot_migration VALUES (99, now())" });
    await migratePostgres(sql);
    assert.deepEqual(await versionsOf(sql), [1, 2, 99]);
    await sql.query({ text: "DELETE FROM kinoglot_migration WHERE version = 99" });
  });

  it("loses the table of decisions that the first version made, but not what somebody wrote into it", async () => {
    const { sql } = database();
    await loadPostgres(sql, FILMS);
    assert.equal(await hasTable(sql, "decision"), false);
    await sql.script("CREATE TABLE decision (a text); INSERT INTO decision VALUES ('films:tram')");
    await sql.script(MIGRATIONS[1]!);
    assert.deepEqual(await sql.query({ text: "SELECT a FROM decision" }), [{ a: "films:tram" }]);
    await sql.script("DELETE FROM decision");
    await sql.script(MIGRATIONS[1]!);
    assert.equal(await hasTable(sql, "decision"), false);
  });

  it("keeps an empty table of decisions that somebody has made a view of", async () => {
    const { sql } = database();
    await sql.script("CREATE TABLE decision (a text); CREATE VIEW decided AS SELECT a FROM decision");
    await sql.script(MIGRATIONS[1]!);
    assert.deepEqual(await sql.query({ text: "SELECT a FROM decided" }), []);
    await sql.script("DROP VIEW decided; DROP TABLE decision");
  });

  it("is refused by a program of other keys, also by one that has it open", async () => {
    const { sql } = database();
    const catalogue = postgresCatalogue(sql);
    assert.ok(typeof (await openPostgres(sql)) !== "string");
    await sql.query({ text: "UPDATE catalogue SET keys = 'other'" });
    assert.equal(await openPostgres(sql), "other-version");
    await assert.rejects(
      catalogue.match({ titles: [{ text: "Night Tram" }] }),
      (error) => error instanceof PostgresCatalogueError && error.refusal === "other-version",
    );
    await assert.rejects(
      catalogue.suggest("Night", 5),
      (error) => error instanceof PostgresCatalogueError && error.refusal === "other-version",
    );
    await loadPostgres(sql, FILMS);
    assert.equal((await catalogue.match({ titles: [{ text: "Night Tram" }], year: 1997 })).candidates[0]?.id, "tram");
  });

  it("finds its films through the index, and leaves the session's least similarity alone", async () => {
    const { sql } = database();
    const [before] = await sql.query({ text: "SELECT show_limit() AS least" });
    await postgresCatalogue(sql).match({ titles: [{ text: "Night Tramm" }], year: 1997 });
    const [behind] = await sql.query({ text: "SELECT show_limit() AS least" });
    assert.deepEqual(behind, before);
    const indexes = await sql.query({ text: "SELECT indexdef AS made FROM pg_indexes WHERE tablename = 'title'" });
    assert.ok(
      indexes.some(({ made }) => /USING gin \(neutral_key (?:public\.)?gin_trgm_ops, year\)/.test(String(made))),
    );
  });

  describe("suggesting", () => {
    before(async () => {
      await loadPostgres(database().sql, FILMS);
    });

    const SUGGESTIONS: readonly (readonly [prefix: string, limit: number, ids: readonly string[]])[] = [
      ["The Salt", 5, ["ferry", "ferry-guests"]],
      ["соляной пар", 5, ["ferry"]],
      ["Solyanoy", 5, ["ferry"]],
      ["Щук", 5, ["double"]],
      ["Shchu", 5, ["double"]],
      ["night tram", 1, ["tram"]],
      ["night tram", 5, ["tram", "tram-2"]],
      ["machine-", 5, ["machine-1987", "machine-2014"]],
      ["ferry", 1, ["ferry"]],
      ["у моря", 5, ["room", "war-room"]],
      ["'; drop table film; --", 1, ["'; drop table film; --"]],
      ["100%_", 5, ["pattern", "100%_\\"]],
      ["100%_\\", 1, ["100%_\\"]],
      ["🦊", 5, ["face"]],
      ["no such film anywhere", 5, []],
      ["   ", 5, []],
      ["tram", 0, []],
    ];
    for (const [prefix, limit, ids] of SUGGESTIONS) {
      it(`${JSON.stringify(prefix)}, at most ${limit}`, async () => {
        const films = await postgresCatalogue(database().sql).suggest(prefix, limit);
        assert.deepEqual(
          films.map(({ id }) => id),
          ids,
        );
      });
    }

    for (const prefix of ["%", "_", "\\", "a\u0000b", "x".repeat(10_000), "\ud83e"]) {
      it(`bears ${JSON.stringify(prefix.slice(0, 20))}`, async () => {
        const films = await postgresCatalogue(database().sql).suggest(prefix, 5);
        assert.ok(films.length <= 5);
      });
    }
  });
});

onServer("the schema of a catalogue", (database) => {
  it("is made once by programs that start at once", async () => {
    const { connect } = database();
    const pools = await Promise.all([connect("fresh"), connect("fresh"), connect("fresh"), connect("other")]);
    await Promise.all(pools.map(migratePostgres));
    for (const pool of pools) assert.deepEqual(await versionsOf(pool), [1, 2]);
  });

  it("keeps decisions that are written while it is brought up to date", async () => {
    const { connect } = database();
    const [writer, program] = await Promise.all([connect("written"), connect("written")]);
    await migratePostgres(writer);
    await writer.script("CREATE TABLE decision (a text)");
    let brought: Promise<void> | undefined;
    await writer.transaction(async (inside) => {
      await inside.script("INSERT INTO decision VALUES ('films:tram')");
      brought = program.script(MIGRATIONS[1]!);
      const text = "SELECT FROM pg_locks WHERE NOT granted AND relation = 'decision'::regclass";
      while ((await inside.query({ text })).length === 0) await setTimeout(10);
    });
    await brought;
    assert.deepEqual(await writer.query({ text: "SELECT a FROM decision" }), [{ a: "films:tram" }]);
  });

  it("leaves a table of the name in another schema", async () => {
    const { sql, connect } = database();
    await sql.script("CREATE TABLE public.decision (a text)");
    const own = await connect("undecided");
    await migratePostgres(own);
    await own.script(MIGRATIONS[1]!);
    assert.deepEqual(await sql.query({ text: "SELECT a FROM public.decision" }), []);
  });

  it("is not that of another catalogue, nor a table of the same name elsewhere", async () => {
    const { sql, connect } = database();
    await sql.script("CREATE TABLE public.film (id text); CREATE TABLE public.kinoglot_migration (version integer)");
    const own = await connect("own");
    assert.equal(await openPostgres(own), "no-catalogue");
    await loadPostgres(own, FILMS);
    assert.ok(typeof (await openPostgres(own)) !== "string");
    assert.equal(await openPostgres(await connect("nobodys")), "no-catalogue");
    assert.deepEqual(await sql.query({ text: "SELECT * FROM public.film" }), []);
  });
});
