import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { runInMemory } from "./run-in-memory.js";

const HEAD = "id,title,year,director\n";
const FILMS = `${HEAD}keeper,The Lamp Keeper,2011,Aoife Brannigan
keeper-2,The Lamp Keeper,2011,Pavel Lozhkin
tram,Night Tram,1994,Vera Tolmacheva
`;
const OLD = "0123456789abcdef";

describe("decisions in kinoglot catalogue match", () => {
  let folder = "";
  let log = "";
  const at = (name: string): string => join(folder, name);
  const decide = (...rows: readonly (readonly [a: string, verdict: string, b: string, hash?: string])[]) =>
    writeFile(
      log,
      rows
        .map(([a, verdict, b, evidenceHash]) =>
          JSON.stringify({ at: "2026-01-02T03:04:05Z", by: "Vera", a, b, verdict, evidenceHash }),
        )
        .map((line) => `${line}\n`)
        .join(""),
    );
  const match = async (programme: string, ...args: readonly string[]) => {
    await writeFile(at("programme.csv"), programme);
    const place = ["--catalogue", at("films"), "--decisions", log];
    return runInMemory(["catalogue", "match", at("programme.csv"), ...place, ...args]);
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-decisions-"));
    log = at("log.ndjson");
    await writeFile(at("films.csv"), FILMS);
    await runInMemory(["catalogue", "build", at("films.csv"), "--output", at("films")]);
  });
  after(() => rm(folder, { recursive: true }));

  it("are told with who took them when a match rests on them", async () => {
    await decide(["programme:1", "same", "films:keeper-2"]);
    const { exit, stdout, stderr } = await match(`${HEAD}1,The Lamp Keeper,2011,\n`);
    assert.equal(exit, 0);
    assert.match(stdout, /^1: The Lamp Keeper\n {2}the same film\n {2}decided by Vera on 2026-01-02\n.* {2}keeper-2$/m);
    assert.doesNotMatch(stderr, /log\.ndjson/);
  });

  it("are told when their film has left the catalogue", async () => {
    await decide(["programme:1", "same", "films:gone"], ["programme:1", "different", "films:left"]);
    const { exit, stdout, stderr } = await match(`${HEAD}1,Night Tram,1994,Vera Tolmacheva\n`);
    assert.equal(exit, 0);
    assert.match(stdout, /the same film/);
    assert.match(stderr, /log\.ndjson: Decisions are about a film that its catalogue no longer has: “films:gone”\.\n/);
  });

  it("are told when an entry has changed since, and leave another film to a person", async () => {
    await decide(["programme:1", "same", "films:tram", OLD], ["programme:2", "same", "films:keeper", OLD]);
    const { exit, stdout, stderr } = await match(`${HEAD}1,Bread and Rope,2026,\n2,The Lamp Keeper,2011,\n`);
    assert.equal(exit, 0);
    assert.match(
      stdout,
      /^1: Bread and Rope\n {2}to be decided by a person\n {2}decided by Vera on 2026-01-02; an entry has changed since\n/,
    );
    assert.match(
      stdout,
      /^2: The Lamp Keeper\n {2}the same film\n {2}decided by Vera .*; an entry has changed since$/m,
    );
    assert.deepEqual(stderr.split("\n").slice(0, 2), [
      `${log}:1: “programme:1” or “films:tram” has changed since “Vera” decided on 2026-01-02.`,
      `${log}:2: “programme:2” or “films:keeper” has changed since “Vera” decided on 2026-01-02.`,
    ]);
  });

  it("are told when a film was taken out before an entry changed", async () => {
    await decide(["programme:1", "different", "films:tram", OLD]);
    const { stdout, stderr } = await match(`${HEAD}1,Night Tram,1994,\n`);
    assert.match(stdout, /^1: Night Tram\n.*\n {2}tram: decided by Vera on 2026-01-02; an entry has changed since$/m);
    assert.match(stderr, /log\.ndjson:1: /);
  });

  it("of one row are not applied to another that says something else", async () => {
    const rows = "title,year,director\nThe Lamp Keeper,2011,Aoife Brannigan\nThe Lamp Keeper,2011,Pavel Lozhkin\n";
    await decide(["programme:The Lamp Keeper (2011, Aoife Brannigan)", "same", "films:keeper"]);
    const { exit, stdout } = await match(rows);
    assert.equal(exit, 0);
    assert.match(stdout, /Lozhkin\)\n {2}the same film\n.* {2}keeper-2$/m);
  });

  it("are applied to none of two rows that have one name and say different things", async () => {
    await decide(["programme:1", "different", "films:tram"]);
    const { exit, stdout, stderr } = await match(
      `${HEAD}1,Night Tram,1994,\n2,The Lamp Keeper,2011,\n1,The Lamp Keeper,2011,Pavel Lozhkin\n2,The Lamp Keeper,2011,\n`,
    );
    assert.equal(exit, 1);
    assert.match(stdout, /^1: Night Tram\n {2}the same film\n.* {2}tram$/m);
    assert.deepEqual(
      stderr.split("\n").filter((line) => line.includes("programme.csv")),
      [
        `${at("programme.csv")}:2: Rows that are called “1” speak of different films (lines 2, 4). No decision is applied to them.`,
      ],
    );
  });

  it("need a programme and a catalogue of two names", async () => {
    await decide();
    const both = (...args: readonly string[]) =>
      runInMemory(["catalogue", "match", at("films.csv"), "--catalogue", at("films"), ...args]);
    const { exit, stderr } = await both("--decisions", log);
    assert.equal(exit, 2);
    assert.match(stderr, /both called “films”.*another name/);
    assert.equal((await both()).exit, 0);
  });

  it("need a log that is there", async () => {
    await rm(log, { force: true });
    const { exit, stdout, stderr } = await match(`${HEAD}1,Night Tram,1994,\n`);
    assert.deepEqual([exit, stdout], [3, ""]);
    assert.match(stderr, /log\.ndjson” cannot be read/);
    assert.ok(!(await readdir(folder)).includes("log.ndjson"));
  });

  it("are told when they are about what is not here", async () => {
    await decide(["spring:1", "same", "films2:keeper"], ["programme:1", "same", "films2:tram"]);
    const { exit, stderr } = await match(`${HEAD}1,Night Tram,1994,\n`);
    assert.equal(exit, 0);
    assert.match(stderr, /log\.ndjson: 2 decisions are about what is not here: “spring”, “films2”\.\n/);
  });

  it("are told when they are about rows that the programme does not have", async () => {
    const old = Array.from({ length: 6 }, (_, row) => [`programme:${row + 1}`, "same", "films:tram"] as const);
    await decide(...old);
    const all = await match(`${HEAD}1,Night Tram,1994,\n`);
    assert.equal(all.exit, 0);
    assert.match(all.stderr, /about 5 rows that the programme does not have: “programme:2”, .*, “programme:6”\.\n/);
    await decide(["films:tram", "same", "programme:Night Tram (1994)"]);
    const one = await match("title,year\nNight Tram,1995\n");
    assert.match(one.stderr, /about a row that the programme does not have: “programme:Night Tram \(1994\)”\.\n/);
  });

  it("end with 1 where people contradict one another", async () => {
    await decide(
      ["programme:1", "same", "films:keeper"],
      ["films:keeper", "same", "archive:7"],
      ["archive:7", "different", "programme:1"],
    );
    const { exit, stderr } = await match(`${HEAD}1,The Lamp Keeper,2011,\n`);
    assert.equal(exit, 1);
    assert.match(stderr, /\(lines 1, 2, 3\)/);
  });

  it("are looked up after the place of the answer was tried", async () => {
    await rm(log, { force: true });
    const { exit, stderr } = await match(`${HEAD}1,Night Tram,1994,\n`, "--output", at("films.csv"));
    assert.equal(exit, 3);
    assert.match(stderr, /films\.csv” is there already/);
    assert.doesNotMatch(stderr, /log\.ndjson/);
  });
});
