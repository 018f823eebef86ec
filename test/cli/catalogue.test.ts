import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sourceName } from "../../src/cli/catalogue/source-name.js";
import { runInMemory } from "./run-in-memory.js";

const FILMS = [
  '{"id":"ferry","titles":[{"text":"Соляной паром"},{"text":"The Salt Ferry"}],"year":1987,"directors":["Oleg Brusnikin"]}',
  '{"id":"tram","titles":[{"text":"Ночной трамвай"}],"year":1994,"runtimeMinutes":88}',
  '{"id":"tram-2","titles":[{"text":"Ночной трамвай"}],"year":1995}',
  "",
].join("\n");

describe("what a source is called", () => {
  for (const [place, name] of [
    ["programme.csv", "programme"],
    ["in/festival 2027.ndjson.gz", "festival 2027"],
    ["films/", "films"],
    ["a:b.tsv", "a-b"],
    ["postgres://localhost/films", "films"],
    ["postgres://localhost/films?schema=archive", "archive"],
    ["postgres://", "catalogue"],
    ["/", "catalogue"],
  ] as const) {
    it(`${place}: ${name}`, () => assert.equal(sourceName(place), name));
  }
});

describe("kinoglot catalogue", () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(at(name), content);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-catalogue-"));
    await put("films.ndjson", FILMS);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const build = (...args: readonly string[]) => runInMemory(["catalogue", "build", ...args, "--output", at("films")]);
  const match = (...args: readonly string[]) =>
    runInMemory(["catalogue", "match", ...args, "--catalogue", at("films")]);

  it("builds a folder of files of several kinds", async () => {
    await put("more.csv.gz", gzipSync("id,title,year\nsnow,Snow over Lviv,2008\n"));
    const { exit, stdout, stderr } = await build(at("films.ndjson"), at("more.csv.gz"));
    assert.deepEqual([exit, stdout, stderr], [0, "", `4 films are in “${at("films")}”.\n`]);
    assert.deepEqual(await readdir(at("films")), ["catalogue.kinoglot"]);
  });

  it("tells bad lines by file and number, builds of the rest, and ends with 1", async () => {
    await put("bad.ndjson", '{"id":"a","titles":[]}\n{"id":"b","titles":[{"text":"B"}]}\nnothing\n');
    const { exit, stderr } = await build(at("films.ndjson"), at("bad.ndjson"));
    assert.equal(exit, 1);
    assert.deepEqual(stderr.split("\n"), [
      `${at("bad.ndjson")}:1: no title`,
      `${at("bad.ndjson")}:3: not a film in JSON`,
      `4 films are in “${at("films")}”.`,
      "",
    ]);
  });

  it("keeps the first of two films of one id, and tells the line of the second", async () => {
    await put("more.ndjson", '\n{"id":"tram","titles":[{"text":"Another Tram"}]}\n');
    const { exit, stderr } = await build(at("films.ndjson"), at("more.ndjson"));
    assert.equal(exit, 1);
    assert.match(stderr, /more\.ndjson:2: .*“tram”/);
    assert.match(stderr, /^3 films/m);
  });

  it("joins rows of one id in a table, wherever they stand", async () => {
    await put("films.csv", "id,title,year\na,Salt,1987\nb,Snow,2008\na,Соль,\n");
    const { exit, stderr } = await build(at("films.csv"));
    assert.deepEqual([exit, stderr], [0, `2 films are in “${at("films")}”.\n`]);
    await put("one.csv", "title\nСоль\n");
    assert.match((await match(at("one.csv"))).stdout, / a\n/);
  });

  it("joins rows of one id within a table, and never those of two files", async () => {
    await put("one.csv", "id,title,year\na,Salt,1987\nb,Snow,2008\na,Соль,\n");
    await put("two.csv", "id,title\nb,Sugar\n");
    const { exit, stderr } = await build(at("one.csv"), at("two.csv"));
    assert.equal(exit, 1);
    assert.deepEqual(stderr.split("\n"), [
      `${at("two.csv")}:2: Two different films have the id “b”. The second one is left out.`,
      `2 films are in “${at("films")}”.`,
      "",
    ]);
    await put("sought.csv", "title\nСоль\n");
    assert.match((await match(at("sought.csv"))).stdout, / a\n/);
    const clustered = await runInMemory(["catalogue", "cluster", at("one.csv"), at("two.csv"), "--format", "ndjson"]);
    assert.match(clustered.stdout, /Соль/);
  });

  it("tells countries that nobody knows", async () => {
    await put("films.csv", 'id,title,country\na,Salt,"Finland, Absurdistan"\n');
    const { exit, stderr } = await build(at("films.csv"));
    assert.equal(exit, 1);
    assert.match(stderr, /films\.csv:2: the country cannot be read/);
  });

  it("says what a folder and a torn file are", async () => {
    assert.match((await build(folder)).stderr, /cannot be read \(it is a folder\)/);
    await put("torn.ndjson.gz", gzipSync(FILMS).subarray(0, 60));
    assert.match((await build(at("torn.ndjson.gz"))).stderr, /cannot be read \(the \.gz is cut short\)/);
    await put("no.ndjson.gz", FILMS);
    assert.match((await build(at("no.ndjson.gz"))).stderr, /cannot be read \(it is no \.gz\)/);
  });

  it("says in the help of each command what its files hold and what its code says", async () => {
    for (const [command, teaches] of [
      ["build", /folder or database of the catalogue[^]*\.csv, \.tsv[^]*\.gz[^]*1 done, but lines/],
      ["load", /\.csv, \.tsv[^]*\.gz/],
      ["cluster", /new file: \.ndjson is a film a line[^]*\.gz/],
      [
        "match",
        /1 to 100; 5 unless told[^]*\.csv or \.tsv is the programme with columns[^]*Originaltitel[^]*1 done, but lines/,
      ],
      ["review", /its folder or database\n[^]*Originaltitel/],
    ] as const) {
      const { stdout } = await runInMemory(["catalogue", command, "--help"]);
      assert.match(stdout, teaches, command);
      assert.doesNotMatch(stdout, /--fail-severity, the promise|name=place/, command);
    }
    assert.match((await runInMemory(["serve", "--help"])).stdout, /name=place/);
  });

  it("tells a hundred bad lines and counts the others", async () => {
    await put("bad.ndjson", "x\n".repeat(250));
    const { stderr } = await build(at("bad.ndjson"));
    assert.equal(stderr.split("\n").filter((line) => line.endsWith("not a film in JSON")).length, 100);
    assert.match(stderr, /^150 more lines cannot be read\.$/m);
  });

  it("says when a file cannot be read, and leaves the old catalogue whole", async () => {
    await build(at("films.ndjson"));
    const before = await readFile(join(at("films"), "catalogue.kinoglot"));
    const { exit, stderr } = await build(at("films.ndjson"), at("nothing.ndjson"));
    assert.deepEqual(
      [exit, stderr],
      [3, `“${at("nothing.ndjson")}” cannot be read (there is no such file or folder).\n`],
    );
    await put("torn.ndjson.gz", gzipSync(FILMS).subarray(0, 60));
    assert.equal((await build(at("torn.ndjson.gz"))).exit, 3);
    assert.deepEqual(await readFile(join(at("films"), "catalogue.kinoglot")), before);
  });

  it("puts nothing in the place of a catalogue where no film is read", async () => {
    await build(at("films.ndjson"));
    const before = await readFile(join(at("films"), "catalogue.kinoglot"));
    await put("bad.ndjson", "x\n");
    const { exit, stderr } = await build(at("bad.ndjson"));
    assert.equal(exit, 3);
    assert.match(stderr, /No film was found, and nothing was changed\.\n$/);
    assert.deepEqual(await readFile(join(at("films"), "catalogue.kinoglot")), before);
  });

  it("says when the place cannot be written", async () => {
    const { exit, stderr } = await runInMemory([
      "catalogue",
      "build",
      at("films.ndjson"),
      "--output",
      join(at("films.ndjson"), "inside"),
    ]);
    assert.equal(exit, 3);
    assert.match(stderr, /cannot be written \(a file is where a folder should be\)/);
  });

  it("loads into a database only, and says when none answers", async () => {
    const load = (place: string) =>
      runInMemory(["catalogue", "load", at("films.ndjson"), "--database", place, "--lang", "en"]);
    assert.equal((await load(at("films"))).exit, 2);
    const { exit, stderr } = await load("postgres://me:secret@127.0.0.1:1/films");
    assert.deepEqual(
      [exit, stderr],
      [3, "“postgres://me@127.0.0.1:1/films” cannot be reached (no database answers there).\n"],
    );
  });

  describe("match", () => {
    beforeEach(async () => {
      await build(at("films.ndjson"));
      await put(
        "programme.csv",
        "Titel;Jahr;Regie;Saal\nDie Salzfähre|The Salt Ferry;1987;O. Brusnikin;1\nNochnoj tramvaj;1994;;2\nKettle;1955;;3\n",
      );
    });

    it("shows what was found for each row, and counts at the end", async () => {
      const { exit, stdout, stderr } = await match(at("programme.csv"));
      assert.equal(exit, 0);
      assert.match(stdout, /^Die Salzfähre \(1987, O\. Brusnikin\)\n {2}the same film\n {2}100\.0 {2}ferry\n/);
      assert.match(stdout, /^Nochnoj tramvaj \(1994\)\n {2}to be decided by a person$/m);
      assert.deepEqual(stderr.split("\n"), [
        `${at("programme.csv")}: columns that say nothing of a film: “Saal”.`,
        "1 found, 1 to be decided by a person, 1 not found.",
        "",
      ]);
    });

    it("writes a table with the columns of the programme and its own behind", async () => {
      const { exit } = await match(at("programme.csv"), "--output", at("matched.csv"));
      assert.equal(exit, 0);
      const lines = (await readFile(at("matched.csv"), "utf8")).split("\n");
      assert.equal(
        lines[0],
        "Titel;Jahr;Regie;Saal;match_decision;match_id;match_title;match_year;match_score;match_evidence;match_others;match_decided",
      );
      assert.match(
        lines[1] ?? "",
        /^Die Salzfähre\|The Salt Ferry;1987;O\. Brusnikin;1;match;ferry;Соляной паром;1987;100;/,
      );
      assert.match(
        lines[2] ?? "",
        /^Nochnoj tramvaj;1994;;2;review;tram;Ночной трамвай;1994;[\d.]+;"[^"]*";tram-2 [\d.]+;$/,
      );
      assert.equal(lines[3], "Kettle;1955;;3;none;;;;;;;");
      assert.equal(lines.length, 5);
    });

    it("writes NDJSON with all the evidence", async () => {
      await match(at("programme.csv"), "--output", at("matched.ndjson"));
      const [first] = (await readFile(at("matched.ndjson"), "utf8")).split("\n");
      const { line, id, decision, candidates } = JSON.parse(first ?? "") as Record<string, unknown>;
      assert.deepEqual(
        [line, id, decision, (candidates as unknown[]).length > 0],
        [2, "Die Salzfähre (1987, O. Brusnikin)", "match", true],
      );
    });

    it("never overwrites a file", async () => {
      await put("matched.csv", "mine");
      const { exit, stderr } = await match(at("programme.csv"), "--output", at("matched.csv"));
      assert.equal(exit, 3);
      assert.match(stderr, /there already/);
      assert.equal(await readFile(at("matched.csv"), "utf8"), "mine");
    });

    it("does what people decided", async () => {
      const at8 = { at: "2026-01-02T03:04:05Z", by: "Vera" };
      const log = [
        { ...at8, a: "programme:Nochnoj tramvaj (1994)", b: "films:tram", verdict: "same" },
        { ...at8, a: "programme:Die Salzfähre (1987, O. Brusnikin)", b: "films:ferry", verdict: "different" },
      ];
      await put("log.ndjson", `${log.map((line) => JSON.stringify(line)).join("\n")}\nnot a line\n`);
      const { exit, stdout, stderr } = await match(at("programme.csv"), "--decisions", at("log.ndjson"));
      assert.equal(exit, 1);
      assert.match(stdout, /^Nochnoj tramvaj \(1994\)\n {2}the same film\n {2}decided by Vera on 2026-01-02\n.*tram$/m);
      assert.doesNotMatch(stdout, /ferry/);
      assert.match(stderr, /log\.ndjson:3: not a decision in JSON/);
    });

    it("tells cells that cannot be read, and looks without them", async () => {
      await put("odd.csv", "title,year,country\nНочной трамвай,soon,nowhere\n");
      const { exit, stderr, stdout } = await match(at("odd.csv"));
      assert.equal(exit, 1);
      assert.match(stderr, /odd\.csv:2: the year cannot be read/);
      assert.match(stderr, /odd\.csv:2: the country cannot be read/);
      assert.match(stdout, /tram/);
    });

    it("refuses limits and catalogues that are none", async () => {
      assert.equal((await match(at("programme.csv"), "--limit", "0")).exit, 2);
      assert.equal((await match(at("programme.csv"), "--limit", "many")).exit, 2);
      assert.equal((await match(at("nothing.csv"))).exit, 3);
      const { exit, stderr } = await runInMemory([
        "catalogue",
        "match",
        at("programme.csv"),
        "--catalogue",
        at("none"),
      ]);
      assert.equal(exit, 3);
      assert.match(stderr, /There is no catalogue/);
    });

    it("answers in other languages", async () => {
      const { stdout } = await match(at("programme.csv"), "--lang", "ru");
      assert.match(stdout, /тот же фильм/);
    });
  });
});
