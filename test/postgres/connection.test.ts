import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { connectPostgres, DatabaseError, MissingPackageError } from "../../src/port/index.js";
import { optionalPackage } from "../../src/port/missing-package.js";
import { postgresAddress } from "../../src/port/postgres-address.js";
import { onServer } from "./databases.js";

const failsWith =
  (code: string, unreachable: boolean) =>
  (error: unknown): boolean =>
    error instanceof DatabaseError && error.code === code && error.unreachable === unreachable;

describe("the address of a database", () => {
  const ADDRESSES: readonly (readonly [address: string, connectionString: string, options: string])[] = [
    ["postgres://ada@host/films", "postgres://ada@host/films", "-c search_path=kinoglot,public"],
    ["postgres://host/films?schema=archive", "postgres://host/films", "-c search_path=archive,public"],
    [
      "postgresql://host:5433/films?sslmode=require&schema=a_1",
      "postgresql://host:5433/films?sslmode=require",
      "-c search_path=a_1,public",
    ],
    [
      "postgres:///films?host=/run/postgresql&options=-c%20work_mem%3D8MB",
      "postgres:///films?host=%2Frun%2Fpostgresql",
      "-c work_mem=8MB -c search_path=kinoglot,public",
    ],
  ];
  for (const [address, connectionString, options] of ADDRESSES) {
    it(address, () => {
      assert.deepEqual(postgresAddress(address), { connectionString, options });
    });
  }

  for (const schema of ["a,b", "Films", "x'; DROP SCHEMA public", "", "1st", "ä", "a".repeat(64)]) {
    it(`refuses the schema ${JSON.stringify(schema)}`, () => {
      const address = `postgres://host/films?schema=${encodeURIComponent(schema)}`;
      assert.throws(() => postgresAddress(address), failsWith("3F000", false));
    });
  }

  it("is not repeated where it is none, for there may be a password in it", async () => {
    await assert.rejects(connectPostgres("postgres://ada:secret@:x/films"), (error: Error) => {
      assert.ok(failsWith("ERR_INVALID_URL", false)(error));
      assert.equal(error.cause, undefined);
      return !error.message.includes("secret");
    });
  });

  it("may lead nowhere", async () => {
    // Nothing listens at the port that is called discard.
    await assert.rejects(connectPostgres("postgres://127.0.0.1:9/films"), failsWith("ECONNREFUSED", true));
  });
});

/** Joined where it is needed, so that nobody looks for it beforehand. */
const ABSENT = ["kinoglot", "has", "no", "such", "package"];

describe("a package that is not needed by all", () => {
  it("is handed on", async () => {
    assert.equal(await optionalPackage("node:path", () => Promise.resolve(7)), 7);
  });

  it("is named where it is missing", async () => {
    const name = ABSENT.join("-");
    await assert.rejects(
      optionalPackage(name, () => import(name) as Promise<unknown>),
      (error) => error instanceof MissingPackageError && error.packageName === name,
    );
  });

  it("is not called missing where it lacks another", async () => {
    const other = ABSENT.join("-");
    await assert.rejects(
      optionalPackage("pg", () => import(other) as Promise<unknown>),
      (error) => !(error instanceof MissingPackageError),
    );
  });
});

onServer("a connection", (database) => {
  it("is refused for a database that there is not", async () => {
    const address = new URL(database().url);
    address.pathname = "/kinoglot_no_such_database";
    await assert.rejects(connectPostgres(address.href), failsWith("3D000", true));
  });

  it("gives whole numbers as numbers, and as text where no number holds them", async () => {
    const text = "SELECT count(*) AS few, 9007199254740993::bigint AS many, $1::bigint AS back";
    const [row] = await database().sql.query({ text, values: [7] });
    assert.deepEqual(row, { few: 1, many: "9007199254740993", back: 7 });
  });

  it("takes values of every kind, and never as part of a statement", async () => {
    const at = new Date(Date.UTC(2011, 2, 4));
    const hostile = "'); DROP SCHEMA public; -- \\ \" {}, NULL";
    const text = "SELECT $1::text[] AS texts, $2::timestamptz AS at, $3::boolean AS yes, $4::integer AS none";
    const [row] = await database().sql.query({ text, values: [[hostile, null, ""], at, true, null] });
    assert.deepEqual(row, { texts: [hostile, null, ""], at, yes: true, none: null });
  });

  it("says what the server objects to by its code", async () => {
    const { sql } = database();
    await assert.rejects(sql.query({ text: "SELECT * FROM nowhere" }), failsWith("42P01", false));
    await assert.rejects(sql.script("SELECT 1; SELEC 2"), failsWith("42601", false));
  });

  it("keeps nothing of a transaction that fails, and of an inner one only that is lost", async () => {
    const { sql } = database();
    await sql.script("CREATE TABLE kept (what text)");
    const put = (into: typeof sql, what: string): Promise<unknown> =>
      into.query({ text: "INSERT INTO kept VALUES ($1)", values: [what] });
    await assert.rejects(
      sql.transaction(async (inside) => {
        await put(inside, "lost");
        throw new RangeError("enough");
      }),
      RangeError,
    );
    const answer = await sql.transaction(async (inside) => {
      await put(inside, "outer");
      await assert.rejects(
        inside.transaction(async (inner) => {
          await put(inner, "inner");
          await inner.transaction((innermost) => put(innermost, "innermost"));
          await inner.query({ text: "SELECT 1 / 0" });
        }),
        failsWith("22012", false),
      );
      await inside.transaction((inner) => put(inner, "another"));
      return 7;
    });
    assert.equal(answer, 7);
    assert.deepEqual(await sql.query({ text: "SELECT what FROM kept" }), [{ what: "outer" }, { what: "another" }]);
  });

  it("is given up for a statement that takes too long, and goes on", async () => {
    const sql = await database().connect("kinoglot", { poolSize: 1, statementTimeoutMs: 50 });
    await assert.rejects(sql.query({ text: "SELECT pg_sleep(5)" }), failsWith("57014", false));
    assert.deepEqual(await sql.query({ text: "SELECT 1 AS one" }), [{ one: 1 }]);
  });

  it("is made anew when the server cut it while nobody used it", async () => {
    const { sql, connect } = database();
    const pool = await connect("kinoglot", { poolSize: 1 });
    const [own] = await pool.query({ text: "SELECT pg_backend_pid() AS pid" });
    await sql.query({ text: "SELECT pg_terminate_backend($1)", values: [own!["pid"] as number] });
    // The first statement may still meet the old connection.
    const [other] = await pool
      .query({ text: "SELECT pg_backend_pid() AS pid" })
      .catch(() => pool.query({ text: "SELECT pg_backend_pid() AS pid" }));
    assert.notEqual(other!["pid"], own!["pid"]);
  });

  it("may be closed twice, and is of no use then", async () => {
    const sql = await database().connect();
    await sql.close();
    await sql.close();
    await assert.rejects(sql.query({ text: "SELECT 1" }), DatabaseError);
    await assert.rejects(
      sql.transaction(() => Promise.resolve()),
      DatabaseError,
    );
  });
});
