import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { runInMemory } from "../cli/run-in-memory.js";

/** Nobody listens on the port of a service that is long out of use. */
const NOBODY = "postgres://kino:secret@127.0.0.1:9/films";
const FOLDER = mkdtempSync(join(tmpdir(), "kinoglot-worker-"));
const CATALOGUE = ["--catalogue", `films=${FOLDER}/films`];

const worker = (args: readonly string[], env: Readonly<Record<string, string>> = { DATABASE_URL: NOBODY }) =>
  runInMemory(["worker", ...args], { env: { LC_ALL: "C", ...env } });

const WRONG: readonly (readonly [what: string, args: readonly string[], said: RegExp])[] = [
  ["no catalogue", [], /--catalogue or KINOGLOT_CATALOGUES is missing/],
  ["a catalogue without a name", ["--catalogue", "catalogues/films"], /--catalogue may not be “catalogues\/films”/],
  ["a catalogue without a place", ["--catalogue", "films="], /--catalogue may not be/],
  ["a name that no caller could use", ["--catalogue", "../films=catalogues/films"], /--catalogue may not be/],
  ["a name twice", [...CATALOGUE, "--catalogue", "films=other"], /--catalogue may not be “films=other”/],
  ["no chunk at once", [...CATALOGUE, "--concurrency", "0"], /--concurrency may not be “0”/],
  ["too many chunks at once", [...CATALOGUE, "--concurrency", "65"], /--concurrency may not be “65”/],
  ["a lease that is no number", [...CATALOGUE, "--lease", "soon"], /--lease may not be “soon”/],
  ["a lease of more than an hour", [...CATALOGUE, "--lease", "3601"], /--lease may not be “3601”/],
  ["days that are none", [...CATALOGUE, "--keep-days", "-3"], /--keep-days may not be “-3”/],
  ["what is no database", [...CATALOGUE, "--database", "films.db"], /DATABASE_URL must be/],
];

describe("kinoglot worker", () => {
  before(async () => {
    const films = join(FOLDER, "films.ndjson");
    writeFileSync(films, '{"id":"tram","titles":[{"text":"Night Tram"}]}\n');
    assert.equal((await runInMemory(["catalogue", "build", films, "--output", join(FOLDER, "films")])).exit, 0);
  });
  after(() => rmSync(FOLDER, { recursive: true }));

  for (const [what, args, said] of WRONG) {
    it(`does not begin with ${what}`, async () => {
      const { exit, stdout, stderr } = await worker(args);
      assert.equal(exit, 2);
      assert.equal(stdout, "");
      assert.match(stderr, said);
    });
  }

  it("takes its catalogues from KINOGLOT_CATALOGUES too, and only sound ones", async () => {
    const settings = (value: string) => worker([], { DATABASE_URL: NOBODY, KINOGLOT_CATALOGUES: value });
    assert.equal((await settings("films=catalogues/films; archive=postgres://localhost/archive")).exit, 3);
    for (const value of ["films", "films=a;films=b", " ; ", "films=mysql://localhost/films"]) {
      assert.equal((await settings(value)).exit, 2, value);
    }
    const { stderr } = await settings("../x=postgres://me:secret@localhost/films");
    assert.match(stderr, /KINOGLOT_CATALOGUES takes name=place.*“\.\.\/x=postgres:\/\/me@localhost\/films”/);
  });

  it("does not begin with a place where there is no catalogue, and says so before it waits for jobs", async () => {
    for (const place of ["catalogues/nowhere", FOLDER]) {
      const { exit, stdout, stderr } = await worker([...CATALOGUE, "--catalogue", `other=${place}`]);
      assert.equal(exit, 3);
      assert.equal(stdout, "");
      assert.equal(stderr, `No such catalogue: There is no catalogue “other=${place}”.\n`);
    }
  });

  it("does not begin without a database", async () => {
    const { exit, stderr } = await worker(CATALOGUE, {});
    assert.equal(exit, 2);
    assert.match(stderr, /--database or DATABASE_URL is missing/);
  });

  it("does not begin to log at a level that there is not", async () => {
    const { exit, stderr } = await worker(CATALOGUE, { DATABASE_URL: NOBODY, LOG_LEVEL: "loud" });
    assert.equal(exit, 2);
    assert.match(stderr, /LOG_LEVEL must be .* not “loud”/);
  });

  it("says that the database cannot be reached, and not its password", async () => {
    for (const args of [CATALOGUE, [...CATALOGUE, "--database", NOBODY]]) {
      const { exit, stderr } = await worker(args);
      assert.equal(exit, 3);
      assert.match(
        stderr,
        /^postgres:\/\/kino@127\.0\.0\.1:9\/films cannot be reached \(no database answers there\)\.\n$/,
      );
    }
  });

  it("tells its options", async () => {
    const { exit, stdout } = await worker(["--help"]);
    assert.equal(exit, 0);
    for (const option of ["catalogue", "database", "concurrency", "lease", "keep-days"]) {
      assert.ok(stdout.includes(`--${option}`), option);
    }
  });
});
