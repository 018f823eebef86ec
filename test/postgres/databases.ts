import { after, before, describe } from "mocha";
import type { Sql } from "../../src/model/index.js";
import { connectPostgres, type PostgresOptions } from "../../src/port/index.js";
import { embeddedPostgres } from "./embedded.js";

/** Where a server may be: what the environment says, else the usual port of this machine. */
const NAMED = process.env["KINOGLOT_TEST_DATABASE"];
const SERVER = NAMED ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** A database for the tests of one file: PGlite, or one of its own on a server. */
export interface TestDatabase {
  readonly kind: "embedded" | "server";
  /** The first connection, which looks into the schema `kinoglot` first. */
  readonly sql: Sql;
  /** A further pool of connections; of a server only. */
  readonly connect: (schema?: string, options?: PostgresOptions) => Promise<Sql>;
  /** The address of the database; of a server only. */
  readonly url: string;
}

type Tests = (database: () => TestDatabase) => void;

/**
 * The same tests on PGlite, and on a server where one answers: in a database that is made before them and dropped behind
 * them, so that no other is touched.
 */
export function onEachDatabase(what: string, tests: Tests): void {
  describe(`${what}, on PGlite`, () => {
    let sql: Sql | undefined;
    before(async function () {
      this.timeout(60_000);
      sql = await embeddedPostgres();
    });
    after(() => sql?.close());
    const connect = (): Promise<Sql> => Promise.reject(new Error("PGlite has one connection"));
    tests(() => ({ kind: "embedded", sql: sql!, connect, url: "" }));
  });
  onServer(what, tests);
}

/** Tests that need several connections: on a server, and passed over where none answers. */
export function onServer(what: string, tests: Tests): void {
  describe(`${what}, on a server`, () => {
    let admin: Sql | undefined;
    let name = "";
    let opened: Sql[] = [];
    const url = (): string => {
      const address = new URL(SERVER);
      address.pathname = `/${name}`;
      return address.href;
    };
    const connect = async (schema = "kinoglot", options: PostgresOptions = {}): Promise<Sql> => {
      const address = new URL(url());
      address.searchParams.set("schema", schema);
      const sql = await connectPostgres(address.href, options);
      opened.push(sql);
      return sql;
    };
    before(async function () {
      this.timeout(60_000);
      admin = await connectPostgres(SERVER, { poolSize: 1 }).catch((error: unknown) => {
        // A server that was named must answer.
        if (NAMED !== undefined) throw error;
        return undefined;
      });
      if (admin === undefined) {
        this.skip();
      } else {
        name = `kinoglot_test_${process.pid}_${++databases}`;
        await admin.script(`CREATE DATABASE ${name}`);
        await connect();
      }
    });
    after(async () => {
      await Promise.all(opened.map((sql) => sql.close()));
      opened = [];
      await admin?.script(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin?.close();
    });
    tests(() => ({ kind: "server", sql: opened[0]!, connect, url: url() }));
  });
}

let databases = 0;
