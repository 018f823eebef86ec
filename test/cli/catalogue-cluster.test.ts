import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { after, before, describe, it } from "mocha";
import type { ClusterWork } from "../../src/generated/schema-types.js";
import { runInMemory } from "./run-in-memory.js";

const FERRY = { id: "ferry", titles: [{ text: "Соляной паром" }], year: 1987, directors: ["Oleg Brusnikin"] };
const TABLE = `id,title,year,director
1,SOLIANOI PAROM,1987,O. Brusnikin
2,Night Tram,1994,Vera Tolmacheva
3,,1994,
`;
const decision = (a: string, verdict: string, b: string) =>
  JSON.stringify({ at: "2026-03-01T10:00:00Z", by: "Vera", a, b, verdict });

describe("kinoglot catalogue cluster", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const run = (...args: readonly string[]) => runInMemory(["catalogue", "cluster", ...args]);
  const works = (text: string): readonly ClusterWork[] =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ClusterWork);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-cluster-"));
    await writeFile(at("films.ndjson.gz"), gzipSync(`${JSON.stringify(FERRY)}\n`));
    await writeFile(at("programme.csv"), TABLE.replace("3,,1994,\n", ""));
    await writeFile(at("faulty.csv"), TABLE);
    await writeFile(
      at("twice.ndjson"),
      `${JSON.stringify(FERRY)}\n`.repeat(2) + JSON.stringify({ ...FERRY, year: 1990 }),
    );
    await writeFile(at("log.ndjson"), `${decision("films:ferry", "different", "programme:1")}\n{torn`);
  });
  after(() => rm(folder, { recursive: true }));

  it("gives a film a line", async () => {
    const { exit, stdout, stderr } = await run("--format", "ndjson", at("films.ndjson.gz"), at("programme.csv"));
    assert.equal(exit, 0);
    assert.deepEqual(
      works(stdout).map(({ members }) => members.map(({ source, id }) => `${source}:${id}`)),
      [["films:ferry", "programme:1"], ["programme:2"]],
    );
    assert.equal(stderr, "Entries: 3, films: 2, refused links: 0, pairs to be decided by a person: 0.\n");
  });

  it("gives everything with --json", async () => {
    const { stdout } = await run("--json", at("films.ndjson.gz"), at("programme.csv"));
    const all = JSON.parse(stdout) as Record<string, readonly unknown[]>;
    assert.deepEqual(
      Object.entries(all).map(([name, list]) => `${name} ${list.length}`),
      ["works 2", "doubtful 0", "stale 0", "contradictions 0"],
    );
  });

  it("gives an entry a row in a table", async () => {
    const { stdout } = await run("--format", "tsv", at("films.ndjson.gz"), at("programme.csv"));
    const [head, ...rows] = stdout.trimEnd().split("\n");
    assert.equal(head, "work\tsource\tid\ttitle");
    assert.equal(rows.length, 3);
    assert.equal(rows[0]?.split("\t")[0], rows[1]?.split("\t")[0]);
  });

  it("follows decisions and tells what is wrong with their log", async () => {
    const log = at("log.ndjson");
    const { exit, stdout, stderr } = await run("--decisions", log, at("films.ndjson.gz"), at("programme.csv"));
    assert.equal(exit, 1);
    assert.match(
      stdout,
      /films:ferry and programme:1 are kept apart \(100\.0\): people decided that they are two films\./,
    );
    assert.ok(stderr.startsWith(`${log}:2: `));
  });

  it("tells decisions of entries that have changed since, and those about what is not here", async () => {
    const log = at("old.ndjson");
    const old = { at: "2026-03-01T10:00:00Z", by: "Vera", verdict: "different", evidenceHash: "0123456789abcdef" };
    await writeFile(
      log,
      `${JSON.stringify({ ...old, a: "films:ferry", b: "programme:2" })}\n${decision("films:ferry", "same", "archive:1")}\n`,
    );
    const { exit, stderr } = await run(
      "--format",
      "ndjson",
      "--decisions",
      log,
      at("films.ndjson.gz"),
      at("programme.csv"),
    );
    assert.equal(exit, 0);
    assert.deepEqual(stderr.split("\n").slice(0, 2), [
      `${log}: One decision is about what is not here: “archive”.`,
      `${log}:1: “films:ferry” or “programme:2” has changed since “Vera” decided on 2026-03-01.`,
    ]);
  });

  it("tells entries of decisions that their catalogue no longer has", async () => {
    await writeFile(at("gone.ndjson"), decision("films:gone", "same", "programme:1"));
    const { exit, stderr } = await run("--decisions", at("gone.ndjson"), at("films.ndjson.gz"), at("programme.csv"));
    assert.equal(exit, 0);
    assert.match(stderr, /gone\.ndjson: Decisions are about a film that its catalogue no longer has: “films:gone”\./);
  });

  it("needs the log of decisions that it is told of", async () => {
    const { exit, stdout, stderr } = await run("--decisions", at("typo.ndjson"), at("films.ndjson.gz"));
    assert.deepEqual([exit, stdout], [3, ""]);
    assert.match(stderr, /typo\.ndjson” cannot be read/);
  });

  it("says before the work that it cannot write", async () => {
    const { exit, stderr } = await run("--output", join(at("programme.csv"), "works.ndjson"), at("absent.csv"));
    assert.equal(exit, 3);
    assert.match(stderr, /works\.ndjson” cannot be written \(a file is where a folder should be\)/);
    assert.doesNotMatch(stderr, /absent/);
  });

  it("tells lines that are no film, and ends with 1", async () => {
    const { exit, stderr } = await run(at("films.ndjson.gz"), at("faulty.csv"));
    assert.equal(exit, 1);
    assert.match(stderr, /faulty\.csv:4: no title/);
  });

  it("takes a film that is said twice once, and tells another of its id", async () => {
    const { exit, stdout, stderr } = await run("--format", "ndjson", at("twice.ndjson"));
    assert.equal(exit, 1);
    assert.equal(works(stdout).length, 1);
    assert.match(stderr, /twice\.ndjson:3: .*ferry/);
  });

  it("writes to a file that is not there yet", async () => {
    const output = at("works.ndjson");
    const first = await run("--output", output, at("films.ndjson.gz"), at("programme.csv"));
    assert.deepEqual([first.exit, first.stdout], [0, ""]);
    assert.equal(works(await readFile(output, "utf8")).length, 2);
    const second = await run("--output", output, at("films.ndjson.gz"));
    assert.equal(second.exit, 3);
    assert.match(second.stderr, /works\.ndjson/);
    const json = at("works.json");
    await run("--json", "--output", json, at("films.ndjson.gz"));
    assert.ok("doubtful" in (JSON.parse(await readFile(json, "utf8")) as object));
    assert.equal((await run("--output", at("no/such/file/at\0all.ndjson"), at("films.ndjson.gz"))).exit, 3);
  });

  it("needs files that can be read and told apart", async () => {
    assert.equal((await run()).exit, 2);
    const absent = await run(at("absent.csv"));
    assert.equal(absent.exit, 3);
    assert.match(absent.stderr, /cannot be read \(there is no such file or folder\)/);
    const alike = await run(at("programme.csv"), at("../programme.csv").replace("..", "."));
    assert.equal(alike.exit, 2);
    assert.match(alike.stderr, /“programme”/);
  });
});
