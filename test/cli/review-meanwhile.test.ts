import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { after, before, beforeEach, describe, it } from "mocha";
import { decisionLine, readDecisions, type DecisionVerdict } from "../../src/catalogue/index.js";
import { runCommandLine } from "../../src/cli/command-line.js";
import { LogNews } from "../../src/cli/catalogue/review/log-news.js";
import { runInMemory } from "./run-in-memory.js";

const CATALOGUE = "docs/examples/harbour-catalogue.ndjson";
const ROWS = `id,title,year
4,The Lamp Keeper,2011
5,High Tide at Noon,2001
6,The Lamp Keeper,2012
`;
const said = (a: string, verdict: DecisionVerdict, b: string): string =>
  `${decisionLine({ at: "2026-01-02T03:04:05Z", by: "Timo", a, b, verdict })}\n`;

/** Answers each of which is given when a row has been shown, and what happens before it. */
type Turn = readonly [answer: string, meanwhile?: () => Promise<void>];

async function converse(args: readonly string[], turns: readonly Turn[]) {
  let stdout = "";
  let stderr = "";
  let prompts = 0;
  let told = (): void => undefined;
  const shown = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = chunk.toString("utf8");
      stdout += text;
      if (text.endsWith(" > ")) prompts += 1;
      told();
      done();
    },
  });
  const talk = new Writable({
    write(chunk: Buffer, _encoding, done) {
      stderr += chunk.toString("utf8");
      done();
    },
  });
  async function* answers(): AsyncGenerator<Buffer> {
    for (const [index, [answer, meanwhile]] of turns.entries()) {
      while (prompts <= index) await new Promise<void>((resolve) => (told = resolve));
      await meanwhile?.();
      yield Buffer.from(`${answer}\n`);
    }
  }
  const exit = await runCommandLine(args, { stdin: Readable.from(answers()), stdout: shown, stderr: talk, env: {} });
  return { exit, stdout, stderr };
}

describe("two people who review one programme", () => {
  let folder = "";
  let log = "";
  const at = (name: string): string => join(folder, name);
  const review = (...turns: readonly Turn[]) =>
    converse(
      [
        ...["catalogue", "review", at("programme.csv"), "--catalogue", at("films")],
        ...["--decisions", log, "--by", "Vera"],
      ],
      turns,
    );
  const others =
    (...lines: readonly string[]) =>
    (): Promise<void> =>
      appendFile(log, lines.join(""));
  const logged = async (): Promise<readonly string[]> =>
    readDecisions((await readFile(log, "utf8")).split("\n")).decisions.map(
      ({ by, a, verdict, b }) => `${by}: ${a} ${verdict} ${b}`,
    );

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-meanwhile-"));
    log = at("decisions.ndjson");
    await writeFile(at("programme.csv"), ROWS);
    await runInMemory(["catalogue", "build", CATALOGUE, "--output", at("films")]);
  });
  beforeEach(() => rm(log, { force: true }));
  after(() => rm(folder, { recursive: true }));

  it("are told what the other has decided meanwhile, and not asked", async () => {
    const { stdout, stderr } = await review(
      ["1", others(said("programme:5", "same", "films:high-tide-2001-long"))],
      ["q"],
    );
    assert.match(
      stdout,
      /programme:5\n {2}films:high-tide-2001-long – Decided meanwhile by Timo on 2026-01-02: the same film\.\n\n3 of 3/,
    );
    assert.doesNotMatch(stdout, /2 of 3/);
    assert.match(stderr, /^Decided: 1\. Left: 1\.$/m);
  });

  it("are asked where the other left something open", async () => {
    const one = said("programme:5", "different", "films:high-tide-2001-long");
    const { stdout } = await review(["1", others(one, said("programme:9", "same", "films:salt-ferry"))], ["q"]);
    assert.match(stdout, /2 of 3 {2}programme:5/);
    assert.doesNotMatch(stdout, /meanwhile/);
    const both = others(one, said("films:high-tide-2001-short", "different", "programme:5"));
    await rm(log);
    assert.match((await review(["1", both], ["q"])).stdout, /programme:5\n( {2}.*Timo.*: another film\.\n){2}\n3 of 3/);
  });

  it("do not overrule an answer that they have not seen", async () => {
    const { stdout, stderr } = await review(
      ["2", others(said("programme:4", "same", "films:lamp-keeper-2011"))],
      ["b"],
      ["2"],
      ["q"],
    );
    assert.match(
      stdout,
      /lamp-keeper-2011 – Decided meanwhile by Timo.*\nYour answer was not kept; b goes back to the row\./,
    );
    // Gone back to, the row is shown with what the other said, and whoever answers now knows of it.
    assert.match(
      stdout,
      /1 of 3 {2}programme:4\n[^]*Decided meanwhile[^]*1 of 3 {2}programme:4\n[^]*Decided meanwhile/,
    );
    assert.deepEqual(await logged(), [
      "Timo: programme:4 same films:lamp-keeper-2011",
      "Vera: programme:4 unsure films:lamp-keeper-2011",
      "Vera: programme:4 same films:lamp-keeper-2012",
    ]);
    assert.match(stderr, /^Decided: 1\. Left: 2\.$/m);
  });

  it("have nothing left to do where the other has decided all", async () => {
    const all = others(
      said("programme:5", "same", "films:high-tide-2001-long"),
      said("programme:6", "same", "films:lamp-keeper-2012"),
    );
    const { exit, stderr } = await review(["1", all]);
    assert.equal(exit, 0);
    assert.match(stderr, /^Decided: 1\. Left: 0\.$/m);
  });

  it("read whole lines of the other only, each once, and none of their own", async () => {
    const [first, second] = [said("a:1", "same", "b:1"), said("a:2", "same", "b:2")];
    await writeFile(log, first);
    const news = new LogNews(log, 1);
    const heard = async (): Promise<readonly string[]> => (await news.read()).map(({ a }) => a);
    assert.deepEqual(await heard(), []);
    await appendFile(log, second.slice(0, 20));
    assert.deepEqual(await heard(), []);
    await appendFile(log, second.slice(20));
    assert.deepEqual(await heard(), ["a:2"]);
    assert.deepEqual(await heard(), []);
    const own = said("a:3", "same", "b:3");
    news.know(own.trimEnd());
    await appendFile(log, `${own}no decision\n${said("a:4", "same", "b:4")}`);
    assert.deepEqual(await heard(), ["a:4"]);
    await rm(log);
    assert.deepEqual(await heard(), []);
  });
});
