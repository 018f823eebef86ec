import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "mocha";
import { readDecisions } from "../../src/catalogue/index.js";
import { runInMemory } from "./run-in-memory.js";

const CATALOGUE = "docs/examples/harbour-catalogue.ndjson";
const HEAD = "id,title,year,director,runtimeMinutes\n";
/** Two namesakes a year apart, a film that is not in doubt, and two namesakes of one year. */
const ROWS = `${HEAD}4,The Lamp Keeper,2011,,
2,Night Tram,1994,Vera Tolmacheva,88
5,High Tide at Noon,2001,,
`;

describe("kinoglot catalogue review", () => {
  let folder = "";
  let log = "";
  const at = (name: string): string => join(folder, name);
  const review = (typed: string, { programme = "programme.csv", args = ["--by", "Vera"], env = {} } = {}) =>
    runInMemory(["catalogue", "review", at(programme), "--catalogue", at("films"), "--decisions", log, ...args], {
      stdin: typed,
      env,
    });
  const logged = async (): Promise<readonly string[]> =>
    readDecisions((await readFile(log, "utf8")).split("\n")).decisions.map(
      ({ by, a, verdict, b }) => `${by}: ${a} ${verdict} ${b}`,
    );

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-review-"));
    log = at("decisions.ndjson");
    await writeFile(at("programme.csv"), ROWS);
    await runInMemory(["catalogue", "build", CATALOGUE, "--output", at("films")]);
  });
  beforeEach(() => rm(log, { force: true }));
  after(() => rm(folder, { recursive: true }));

  it("shows a row beside the films it may be, with the evidence in words", async () => {
    const { exit, stdout } = await review("q\n");
    assert.equal(exit, 0);
    assert.match(stdout, /^1 of 2 {2}programme:4$/m);
    assert.match(stdout, /^1 {2}lamp-keeper-2011 {2}\d+\.\d$/m);
    assert.match(stdout, /Title +The Lamp Keeper │ The Lamp Keeper +\+ the titles are the same$/m);
    assert.match(stdout, /Year +2011 +│ 2012 +− one year apart$/m);
    assert.match(stdout, /Director +│ Pavel Lozhkin$/m);
    assert.match(stdout, /1–2 that film · d none of them/);
  });

  it("keeps each answer at once", async () => {
    const { exit, stdout, stderr } = await review("2\nd\n");
    assert.equal(exit, 0);
    assert.deepEqual(await logged(), [
      "Vera: programme:4 same films:lamp-keeper-2012",
      "Vera: programme:5 different films:high-tide-2001-long",
      "Vera: programme:5 different films:high-tide-2001-short",
    ]);
    assert.match(stdout, /2 of 2 {2}programme:5/);
    assert.match(stderr, /^Decided: 2\. Left: 0\.$/m);
  });

  it("passes over rows that are decided, and asks again what was left", async () => {
    await review("1\nu\n");
    const { stdout } = await review("");
    assert.match(stdout, /1 of 1 {2}programme:5/);
    assert.doesNotMatch(stdout, /programme:4/);
    await review("d\n");
    const { exit, stdout: nothing, stderr } = await review("");
    assert.deepEqual([exit, nothing], [0, ""]);
    assert.match(stderr, /No film has to be decided/);
  });

  it("ends where the input ends, and loses nothing", async () => {
    const { exit, stderr } = await review("d");
    assert.equal(exit, 0);
    assert.equal((await logged()).length, 2);
    assert.match(stderr, /Decided: 1\. Left: 1\./);
  });

  it("goes back and takes an answer back", async () => {
    await review("1\nb\n2\nb\nd\nb\nu\nq\n");
    assert.deepEqual(await logged(), [
      "Vera: programme:4 same films:lamp-keeper-2011",
      "Vera: programme:4 unsure films:lamp-keeper-2011",
      "Vera: programme:4 same films:lamp-keeper-2012",
      "Vera: programme:4 different films:lamp-keeper-2011",
      "Vera: programme:4 different films:lamp-keeper-2012",
      "Vera: programme:4 unsure films:lamp-keeper-2011",
      "Vera: programme:4 unsure films:lamp-keeper-2012",
    ]);
  });

  it("helps, and says what is no answer", async () => {
    const { stdout } = await review("?\nx\n7\n\nb\nq\n");
    assert.match(stdout, /^ {2}q {2}to end; every answer is on the disk already$/m);
    assert.match(stdout, /“x” is no answer here/);
    assert.match(stdout, /“7” is no answer here/);
    assert.match(stdout, /This is the first row/);
    await assert.rejects(readFile(log), { code: "ENOENT" });
  });

  it("asks again when an entry has changed since, and says so", async () => {
    await review("2\nd\n");
    await writeFile(at("programme.csv"), ROWS.replace("2011,,", "2011,,97").replace("2001,,", "2001,,89"));
    try {
      const { stdout } = await review("1\nq\n");
      assert.match(stdout, /1 of 2 {2}programme:4/);
      assert.match(
        stdout,
        /lamp-keeper-2012 – Decided by Vera on \d{4}-\d\d-\d\d: the same film\. An entry has changed since\./,
      );
      assert.match(stdout, /high-tide-2001-long – Decided by Vera on .*: another film\./);
      assert.deepEqual((await logged()).slice(-2), [
        "Vera: programme:4 same films:lamp-keeper-2011",
        "Vera: programme:4 unsure films:lamp-keeper-2012",
      ]);
      assert.match(stdout, /2 of 2 {2}programme:5/);
    } finally {
      await writeFile(at("programme.csv"), ROWS);
    }
  });

  it("tells lines of the log that are no decision, and goes on", async () => {
    await appendFile(log, '{"at":"2026-');
    const { exit, stderr } = await review("1\nq\n");
    assert.equal(exit, 1);
    assert.match(stderr, /decisions\.ndjson:1: the line was cut short/);
    assert.deepEqual(await logged(), ["Vera: programme:4 same films:lamp-keeper-2011"]);
  });

  it("signs with the name of the user unless told", async () => {
    await review("1\nq\n", { args: [], env: { USER: "vera" } });
    assert.deepEqual(await logged(), ["vera: programme:4 same films:lamp-keeper-2011"]);
    for (const surroundings of [
      { args: [] },
      { args: [], env: { USER: "" } },
      { args: [], env: { USER: " ", USERNAME: "" } },
      { args: ["--by", ""], env: { USER: "vera" } },
      { args: ["--by", " "] },
    ]) {
      const { exit, stderr, stdout } = await review("1\n", surroundings);
      assert.deepEqual([exit, stdout], [2, ""]);
      assert.match(stderr, /--by/);
    }
    await rm(log);
    await review("1\nq\n", { args: [], env: { USER: "", USERNAME: "timo" } });
    assert.deepEqual(await logged(), ["timo: programme:4 same films:lamp-keeper-2011"]);
  });

  it("asks nothing of rows that have one name and say different things", async () => {
    await writeFile(at("like.csv"), `${HEAD}4,The Lamp Keeper,2011,,\n4,High Tide at Noon,2001,,\n`);
    const { exit, stdout, stderr } = await review("1\n1\n", { programme: "like.csv" });
    assert.deepEqual([exit, stdout], [1, ""]);
    assert.match(stderr, /like\.csv:2: Rows that are called “4” speak of different films \(lines 2, 3\)/);
  });

  it("needs a programme and a catalogue of two names", async () => {
    await writeFile(at("films.csv"), ROWS);
    const { exit, stdout, stderr } = await review("1\n1\n", { programme: "films.csv" });
    assert.deepEqual([exit, stdout], [2, ""]);
    assert.match(stderr, /both called “films”/);
    await assert.rejects(readFile(log), { code: "ENOENT" });
  });

  it("shows what is taken for the film though five are likelier", async () => {
    const films = Array.from({ length: 6 }, (_, index) => `lamp-${index},The Lamp Keeper,2011,,`);
    await writeFile(at("many.csv"), `${HEAD}${films.join("\n")}\ntram,Night Tram,1994,,\n`);
    await runInMemory(["catalogue", "build", at("many.csv"), "--output", at("many")]);
    const taken = { at: "2026-03-01T10:00:00Z", by: "Timo", verdict: "same", evidenceHash: "0123456789abcdef" };
    await appendFile(log, `${JSON.stringify({ ...taken, a: "programme:4", b: "many:tram" })}\n`);
    await runInMemory(
      ["catalogue", "review", at("programme.csv"), "--catalogue", at("many"), "--decisions", log, "--by", "Vera"],
      { stdin: "1\nq\n" },
    );
    assert.deepEqual((await logged()).slice(1), [
      "Vera: programme:4 same many:lamp-0",
      "Vera: programme:4 unsure many:tram",
    ]);
  });

  it("speaks the reader's language", async () => {
    const { stdout } = await review("q\n", { args: ["--by", "Vera", "--lang", "ru"] });
    assert.match(stdout, /1 из 2/);
    assert.match(stdout, /d ни один из них/);
  });

  it("asks about pairs of several catalogues, an entry at a time", async () => {
    await writeFile(at("archive.csv"), `${HEAD}7,High Tide at Noon,2001,,\n`);
    const files = (typed: string) =>
      runInMemory(
        ["catalogue", "review", CATALOGUE, at("programme.csv"), at("archive.csv"), "--decisions", log, "--by", "Vera"],
        { stdin: typed },
      );
    const { exit, stdout } = await files("2\nq\n");
    assert.equal(exit, 0);
    const [first] = await logged();
    assert.match(first ?? "", /^Vera: \S+ same harbour-catalogue:(lamp-keeper|high-tide)/);
    assert.match(stdout, /1 of \d+ {2}(programme:4|programme:5|archive:7)\n1 {2}harbour-catalogue:/);
    const asked = (text: string): number => Number(/1 of (\d+)/.exec(text)?.[1]);
    assert.ok(asked((await files("q\n")).stdout) < asked(stdout));
  });

  it("asks about decided pairs of catalogues again when an entry has changed", async () => {
    await writeFile(at("archive.csv"), `${HEAD}7,High Tide at Noon,2001,,89\n`);
    const decision = { at: "2026-03-01T10:00:00Z", by: "Timo", verdict: "different", evidenceHash: "0123456789abcdef" };
    await appendFile(
      log,
      `${JSON.stringify({ ...decision, a: "archive:7", b: "harbour-catalogue:high-tide-2001-short" })}\n`,
    );
    const { stdout } = await runInMemory(
      ["catalogue", "review", CATALOGUE, at("archive.csv"), "--decisions", log, "--by", "Vera"],
      { stdin: "1\n" },
    );
    assert.match(stdout, /high-tide-2001-short – Decided by Timo on 2026-03-01: another film\./);
    assert.match((await logged()).at(-1) ?? "", /^Vera: archive:7 same harbour-catalogue:high-tide-2001-short$/);
  });

  it("says what cannot be used", async () => {
    const noCatalogue = await runInMemory(
      ["catalogue", "review", at("programme.csv"), "--catalogue", at("none"), "--decisions", log, "--by", "Vera"],
      {},
    );
    assert.equal(noCatalogue.exit, 3);
    const noProgramme = await review("", { programme: "absent.csv" });
    assert.equal(noProgramme.exit, 3);
    assert.match(noProgramme.stderr, /cannot be read \(there is no such file or folder\)/);
    log = at("no/such/folder.ndjson");
    try {
      const noLog = await review("1\n", { programme: "absent.csv" });
      assert.deepEqual([noLog.exit, noLog.stdout], [3, ""]);
      assert.match(noLog.stderr, /folder\.ndjson” cannot be written \(there is no such file or folder\)/);
      log = folder;
      assert.match((await review("1\n")).stderr, /it is a folder/);
    } finally {
      log = at("decisions.ndjson");
    }
    const needed = await runInMemory(["catalogue", "review", at("programme.csv"), "--catalogue", at("films")]);
    assert.equal(needed.exit, 2);
    assert.match(needed.stderr, /--decisions/);
    const alone = await runInMemory(["catalogue", "review", at("programme.csv"), "--decisions", log, "--by", "Vera"]);
    assert.equal(alone.exit, 2);
    assert.match(alone.stderr, /--catalogue/);
    const both = await runInMemory([
      "catalogue",
      "review",
      at("programme.csv"),
      CATALOGUE,
      "--catalogue",
      at("films"),
      "--decisions",
      log,
    ]);
    assert.equal(both.exit, 2);
  });
});
