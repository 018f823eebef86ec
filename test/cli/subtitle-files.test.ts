import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeFor, renamed, writeNewFile } from "../../src/cli/files/written-files.js";
import { subtitleContextOf } from "../../src/cli/arguments/subtitle-context.js";
import { scene, stacked } from "../subtitle/language/film-talk.js";
import { srt, TIDE } from "../operation/asked.js";
import { runInMemory } from "./run-in-memory.js";

describe("the names of written files", () => {
  for (const [name, endings, expected] of [
    ["film.fr.srt", ["vtt"], "film.fr.vtt"],
    ["reels/2/film.srt", ["fr", "srt"], "film.fr.srt"],
    ["film", ["srt"], "film.srt"],
    ["stdin", ["vtt"], "stdin.vtt"],
    [".srt", ["vtt"], ".srt.vtt"],
    ["film v1.2", ["srt"], "film v1.srt"],
  ] as const) {
    it(`${name} becomes ${expected}`, () => assert.equal(renamed(name, ...endings), expected));
  }
});

describe("files that are given and written", () => {
  let folder: string;
  const at = (...names: readonly string[]): string => join(folder, ...names);
  const text = (path: string): Promise<string> => readFile(path, "utf8");

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-cli-"));
    await writeFile(at("film.srt"), TIDE);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("a new file is written with its folders, one that is there is never touched", async () => {
    const path = at("out", "reels", "1.srt");
    assert.equal(await writeNewFile(path, Buffer.from("first")), undefined);
    assert.equal(await writeNewFile(path, Buffer.from("second")), "exists");
    assert.equal(await text(path), "first");
  });

  it("why a file is not written is told by the system's code", async () =>
    assert.deepEqual(await writeNewFile(at("film.srt", "1.srt"), Buffer.from("x")), { reason: "ENOTDIR" }));

  it("the output is a file for one, a folder for several or when it is one", async () => {
    assert.equal(await placeFor(at("new.vtt"), "film.vtt", false), at("new.vtt"));
    assert.equal(await placeFor(at("new"), "film.vtt", true), at("new", "film.vtt"));
    assert.equal(await placeFor(`${at("new")}/`, "film.vtt", false), at("new", "film.vtt"));
    await mkdir(at("there"));
    assert.equal(await placeFor(at("there"), "film.vtt", false), at("there", "film.vtt"));
  });

  it("convert writes beside, and never over the file it reads", async () => {
    const over = await runInMemory(["subtitle", "convert", "--to", "srt", "--output", at("film.srt"), at("film.srt")]);
    assert.notEqual(over.exit, 0);
    assert.match(over.stderr, /film\.srt/);
    assert.equal(await text(at("film.srt")), TIDE);
    const beside = await runInMemory(["subtitle", "convert", "--to", "webvtt", "--output", folder, at("film.srt")]);
    assert.equal(beside.exit, 0);
    assert.match(await text(at("film.vtt")), /^WEBVTT\n/);
  });

  for (const [ending, id] of [
    ["vtt", "webvtt"],
    ["itt", "ttml"],
    ["dfxp", "ttml"],
    ["sub", "microdvd"],
    ["srt", "srt"],
    ["ass", "ass"],
  ] as const) {
    it(`--to ${ending} writes ${id}, and names the file by the ending`, async () => {
      const convert = (to: string): ReturnType<typeof runInMemory> =>
        runInMemory(["subtitle", "convert", "--frame-rate", "25", "--to", to, at("film.srt")]);
      const { stdout, exit } = await convert(ending);
      assert.equal(exit, 0);
      assert.equal(stdout, (await convert(id)).stdout);
      const call = [
        "subtitle",
        "convert",
        "--frame-rate",
        "25",
        "--to",
        ending,
        "--output",
        at("out/"),
        at("film.srt"),
      ];
      assert.equal((await runInMemory(call)).exit, 0);
      assert.deepEqual(await readdir(at("out")), [`film.${ending}`]);
    });
  }

  it("an ending stands for its format in merge and align too, and ssa is not taken for ass", async () => {
    const merged = (to: string): ReturnType<typeof runInMemory> =>
      runInMemory(["subtitle", "merge", "--to", to, at("film.srt"), at("film.srt")]);
    assert.match((await merged("vtt")).stdout, /^WEBVTT\n/);
    const moved = ["subtitle", "align", "--reference", at("film.srt"), "--to", "vtt", "--output", at("moved.vtt")];
    assert.equal((await runInMemory([...moved, at("film.srt")])).exit, 0);
    assert.match(await text(at("moved.vtt")), /^WEBVTT\n/);
    assert.equal((await runInMemory(["subtitle", "convert", "--to", "ssa", at("film.srt")])).exit, 2);
  });

  it("of two files that would get one name the first is kept, and the second told", async () => {
    await mkdir(at("b"));
    await writeFile(at("b", "film.srt"), TIDE.replaceAll("tide", "wind"));
    const files = [at("film.srt"), at("b", "film.srt")];
    const { exit, stderr } = await runInMemory([
      "subtitle",
      "convert",
      "--to",
      "webvtt",
      "--output",
      at("out"),
      ...files,
    ]);
    assert.notEqual(exit, 0);
    assert.match(stderr, /film\.vtt/);
    assert.deepEqual(await readdir(at("out")), ["film.vtt"]);
    assert.match(await text(at("out", "film.vtt")), /tide/);
  });

  it("split names its parts by their languages", async () => {
    await writeFile(at("film.fr-nl.srt"), srt(stacked("fr", "nl")));
    const { exit } = await runInMemory(["subtitle", "split", "--output", at("out"), at("film.fr-nl.srt")]);
    assert.equal(exit, 0);
    assert.deepEqual((await readdir(at("out"))).sort(), ["film.fr.srt", "film.nl.srt"]);
    assert.equal(await text(at("out", "film.nl.srt")), srt(scene("nl")));
  });

  it("split takes an ending for its format too", async () => {
    await writeFile(at("film.fr-nl.srt"), srt(stacked("fr", "nl")));
    const call = ["subtitle", "split", "--to", "vtt", "--output", at("out"), at("film.fr-nl.srt")];
    assert.equal((await runInMemory(call)).exit, 0);
    assert.deepEqual((await readdir(at("out"))).sort(), ["film.fr.vtt", "film.nl.vtt"]);
    assert.match(await text(at("out", "film.nl.vtt")), /^WEBVTT\n/);
  });

  it("a moved file fits its reference", async () => {
    await writeFile(at("fr.srt"), srt(["", ...scene("fr")]).slice(srt([""]).length + 1));
    await writeFile(at("nl.srt"), srt(scene("nl")));
    const call = ["subtitle", "align", "--reference", at("nl.srt"), "--output", at("moved.srt"), at("fr.srt")];
    assert.equal((await runInMemory(call)).exit, 0);
    assert.match(await text(at("moved.srt")), /00:00:00,000 --> 00:00:03,000/);
  });

  it("check takes several files, tells each apart and ends as the verdict says", async () => {
    const names = ["fr", "nl"].map((language) => at(`film.${language}.srt`));
    await Promise.all(["fr", "nl"].map((language, index) => writeFile(names[index]!, srt(scene(language)))));
    const verdict = async (promise: string) => {
      const { exit, stdout } = await runInMemory(["subtitle", "check", "--json", "--promise", promise, ...names]);
      return [exit, (JSON.parse(stdout) as { verdict: string }).verdict];
    };
    assert.deepEqual(await verdict("with FR & NL subtitles"), [0, "yes-with-notes"]);
    assert.deepEqual(await verdict("with FR & DE subtitles"), [1, "no"]);
    assert.deepEqual(await verdict("the salt of the earth"), [3, "unknown"]);
  });

  it("stdin is a file without a name", async () => {
    const { exit, stdout } = await runInMemory(["subtitle", "read", "--json", "-"], { stdin: TIDE });
    const { format, cues } = JSON.parse(stdout) as { format: string; cues: readonly unknown[] };
    assert.deepEqual([exit, format, cues.length], [0, "srt", 2]);
  });

  it("a file that is not there does not keep the others from being read", async () => {
    const call = ["subtitle", "read", "--format", "ndjson", "--summary", at("gone.srt"), at("film.srt")];
    const { exit, stdout } = await runInMemory(call);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
    assert.notEqual(exit, 0);
    assert.equal(answers.length, 2);
    assert.match(JSON.stringify(answers[0]), /file-not-found/);
    assert.match(JSON.stringify(answers[1]), /"count":2/);
  });

  it("a line of a batch may name a path", async () => {
    const inputs = [{ path: at("film.srt"), summary: true }, { path: folder }, { path: at("gone.srt") }];
    const lines = inputs.map((input) => JSON.stringify({ operation: "subtitles/read", input }));
    const promise = JSON.stringify({ operation: "packages/inspect", input: { path: folder } });
    const { exit, stdout } = await runInMemory(["batch"], { stdin: `${[...lines, promise].join("\n")}\n` });
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Answered);
    assert.equal(exit, 0);
    assert.deepEqual(
      answers.map(({ result, problem }) => problem?.type ?? result?.count ?? result?.findings.map(({ rule }) => rule)),
      [2, "/problems/file-unreadable", "/problems/file-not-found", ["package/no-assetmap"]],
    );
  });
});

interface Answered {
  readonly result?: { readonly count?: number; readonly findings: readonly { readonly rule: string }[] };
  readonly problem?: { readonly type: string };
}

describe("what is known beside subtitle files", () => {
  it("comes from the options that were given, and from no others", () => {
    assert.deepEqual(subtitleContextOf(new Map()), {});
    const options = new Map<string, readonly string[]>([
      ["language", ["fr"]],
      ["frame-rate", ["23.976"]],
      ["reel", ["2"]],
      ["sdh", [""]],
      ["children", [""]],
    ]);
    const known = { language: "fr", frameRate: 23.976, reel: 2, sdh: true, children: true };
    assert.deepEqual(subtitleContextOf(options as never), known);
  });
});
