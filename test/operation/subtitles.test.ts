import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { OperationId } from "../../src/operation/index.js";
import { scene, stacked } from "../subtitle/language/film-talk.js";
import { clock, machineWith, problemOf, resultOf, srt, TIDE } from "./asked.js";

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly pointer?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Read {
  readonly format: string | null;
  readonly cues: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly findings: readonly Told[];
  readonly findingCounts?: Readonly<Record<string, number>>;
}

interface Written {
  readonly content: string;
  readonly lost: readonly string[];
  readonly fixed: readonly Told[];
}

interface Checked {
  readonly verdict: string;
  readonly findings: readonly Told[];
}

const BASE64 = Buffer.from(TIDE).toString("base64");
const MACHINE = machineWith({ "film.srt": TIDE, reel: "/", "huge.srt": 200 * 1024 * 1024 + 1 });
const decoded = ({ content }: { readonly content: string }): string => Buffer.from(content, "base64").toString("utf8");
const cuesOf = async (content: string) => (await resultOf<Read>("subtitles/read", { content })).cues;

/** Every operation that takes a file, and what else it needs. */
const TAKING: readonly (readonly [id: OperationId, inputOf: (file: object) => object, at: string])[] = [
  ["subtitles/read", (file) => file, ""],
  ["subtitles/read", (file) => ({ ...file, summary: true }), ""],
  ["subtitles/languages", (file) => file, ""],
  ["subtitles/convert", (file) => ({ ...file, to: "webvtt" }), ""],
  ["subtitles/split", (file) => file, ""],
  ["subtitles/check", (file) => ({ files: [{ text: TIDE }, file] }), "/files/1"],
  ["subtitles/check", (file) => ({ files: [{ text: TIDE }], reference: file }), "/reference"],
  ["subtitles/align", (file) => ({ file, reference: { text: TIDE } }), "/file"],
  ["subtitles/align", (file) => ({ file: { text: TIDE }, reference: file }), "/reference"],
  ["subtitles/merge", (file) => ({ first: file, second: { text: TIDE } }), "/first"],
  ["subtitles/merge", (file) => ({ first: { text: TIDE }, second: file }), "/second"],
];

type Refused = readonly [what: string, file: object, type: string, status: number, pointer?: string];

const REFUSED: readonly Refused[] = [
  ["no content at all", {}, "no-file", 400],
  ["a name alone", { name: "film.srt" }, "no-file", 400],
  ["path and content", { path: "film.srt", content: BASE64 }, "invalid-input", 422, ""],
  ["content and text", { content: BASE64, text: TIDE }, "invalid-input", 422, ""],
  ["all three", { path: "film.srt", content: BASE64, text: TIDE }, "invalid-input", 422, ""],
  ["what is no base64", { content: "d*Gk" }, "invalid-input", 422, "/content"],
  ["base64 that is cut", { content: "dGlkZ" }, "invalid-input", 422, "/content"],
  ["base64 for addresses", { content: "_-_-" }, "invalid-input", 422, "/content"],
  ["a path that leads nowhere", { path: "gone.srt" }, "file-not-found", 404],
];

describe("files of operations", () => {
  for (const [id, inputOf, at] of TAKING) {
    const what = `${id}${at === "" ? "" : ` ${at}`}${"summary" in inputOf({}) ? " summary" : ""}`;
    it(`${what}: a path, content and a text give the same`, async () => {
      const answers = [];
      for (const file of [{ path: "film.srt" }, { content: BASE64 }, { text: TIDE }]) {
        const { encoding: _, ...rest } = await resultOf<Record<string, unknown>>(
          id,
          inputOf({ ...file, name: "film.srt" }),
          MACHINE,
        );
        // A text has no encoding, and a file without a name is called by its place.
        answers.push(JSON.parse(JSON.stringify(rest).replaceAll('"encoding":"utf-8"', '"encoding":null')) as unknown);
      }
      assert.deepEqual(answers[1], answers[0]);
      assert.deepEqual(answers[2], answers[0]);
    });

    for (const [refused, file, type, status, pointer] of REFUSED) {
      it(`${what} refuses ${refused}`, async () => {
        const problem = await problemOf(id, inputOf(file), MACHINE);
        assert.deepEqual([problem.type, problem.status], [`/problems/${type}`, status]);
        const errors = pointer === undefined ? undefined : [at + pointer];
        assert.deepEqual(
          problem.errors?.map((one) => one.pointer),
          errors,
        );
      });
    }

    it(`${what} takes a path from nobody but who sits at the machine`, async () => {
      const problem = await problemOf(id, inputOf({ path: "film.srt" }));
      assert.deepEqual([problem.type, problem.status], ["/problems/path-not-taken", 400]);
    });
  }

  for (const [id, inputOf, at] of TAKING.filter(
    ([taking, , place]) => taking !== "subtitles/check" || place === "/reference",
  )) {
    it(`${id}${at} wants a file, not a folder`, async () => {
      const problem = await problemOf(id, inputOf({ path: "reel" }), MACHINE);
      assert.deepEqual([problem.type, problem.status], ["/problems/file-unreadable", 422]);
    });
  }

  for (const [id, inputOf] of TAKING.filter(([, inputOf]) => !("summary" in inputOf({})))) {
    it(`${id} reads no file above 200 MB`, async () => {
      const problem = await problemOf(id, inputOf({ path: "huge.srt" }), MACHINE);
      assert.deepEqual([problem.type, problem.status], ["/problems/file-too-large", 413]);
    });
  }

  it("a summary is read in pieces, however large the file says it is", async () => {
    const files = { ...MACHINE, look: () => Promise.resolve({ kind: "file", bytes: 10 ** 12 } as const) };
    const { count } = await resultOf<{ count: number }>("subtitles/read", { path: "film.srt", summary: true }, files);
    assert.equal(count, 2);
  });

  it("a folder of too many files is no package", async () => {
    const problem = await problemOf("subtitles/check", { files: [{ path: "reel" }] }, MACHINE);
    assert.deepEqual([problem.type, problem.status], ["/problems/too-many-files", 413]);
  });

  it("a file that is gone between looking and reading is told", async () => {
    const files = { ...MACHINE, read: () => Promise.reject(new Error("EIO")) };
    assert.equal((await problemOf("subtitles/read", { path: "film.srt" }, files)).type, "/problems/file-unreadable");
  });

  for (const [what, id, input, pointer] of [
    ["target", "subtitles/convert", { text: TIDE, to: "docx" }, "/to"],
    ["target that is only read", "subtitles/convert", { text: TIDE, to: "ebu-stl" }, "/to"],
    ["profile", "subtitles/check", { files: [{ text: TIDE }], profile: "opera" }, "/profile"],
    ["profile of repairs", "subtitles/convert", { text: TIDE, options: { fix: "opera" } }, "/options/fix"],
    ["format", "subtitles/read", { text: TIDE, format: "docx" }, "/format"],
    ["encoding", "subtitles/read", { content: BASE64, encoding: "ebcdic" }, "/encoding"],
    ["mode", "subtitles/read", { text: TIDE, mode: "strict" }, "/mode"],
    ["language", "subtitles/check", { files: [], context: { language: "de-1901-1901" } }, "/context/language"],
    [
      "language of several",
      "subtitles/check",
      { files: [], context: { languages: ["fr", "de-1901-1901"] } },
      "/context/languages/1",
    ],
    [
      "language of what is written",
      "subtitles/convert",
      { text: TIDE, options: { language: "de-1901-1901" } },
      "/options/language",
    ],
    ["language of a track", "subtitles/read", { text: TIDE, language: "de-1901-1901" }, "/language"],
  ] as const) {
    it(`an unknown ${what} is refused where it stands`, async () => {
      const problem = await problemOf(id, input);
      assert.deepEqual([problem.type, problem.status], ["/problems/invalid-input", 422]);
      assert.ok(
        problem.errors?.some((one) => one.pointer === pointer),
        JSON.stringify(problem.errors),
      );
    });
  }
});

describe("subtitles/read", () => {
  for (const [what, text] of [
    ["a file", srt(scene("fr"))],
    ["repairs", `1\n00:00:01.5 -> 00:00:02,000\nOne.\n\n\n2\n00:00:04,000 --> 00:00:03,000\n\n3\n`],
    ["more than is streamed at once", srt(Array.from({ length: 800 }, (_, at) => `${"Wave ".repeat(20)}${at}`))],
    ["nothing", ""],
    ["no subtitles", "Dear sir,\nthe reels are late.\n"],
  ] as const) {
    it(`the figures of ${what} are those of its cues`, async () => {
      const content = Buffer.from(text).toString("base64");
      const { cues, format } = await resultOf<Read>("subtitles/read", { content });
      const summary = await resultOf<Record<string, unknown>>("subtitles/read", { content, summary: true });
      const figures = {
        format,
        count: cues.length,
        firstStart: cues.length === 0 ? null : Math.min(...cues.map(({ start }) => start)),
        lastEnd: cues.length === 0 ? null : Math.max(...cues.map(({ end }) => end)),
        totalDuration: cues.reduce((sum, { start, end }) => sum + end - start, 0),
        characters: cues.reduce((sum, cue) => sum + cue.text.length, 0),
      };
      const { findings: _, findingCounts: __, encoding: ___, language: ____, ...rest } = summary;
      assert.deepEqual(rest, figures);
    });
  }

  it("of one fault in every line a thousand are told, and how many there are", async () => {
    const text = Array.from(
      { length: 1200 },
      (_, at) => `${at + 1}\n${clock(at)} -> ${clock(at + 1)}\nWave ${at}\n`,
    ).join("\n");
    const { cues, findings, findingCounts } = await resultOf<Read>("subtitles/read", { text });
    assert.equal(cues.length, 1200);
    assert.equal(findings.filter(({ rule }) => rule === "parse/arrow").length, 1000);
    assert.equal(findingCounts?.["parse/arrow"], 1200);
    const summary = await resultOf<Read>("subtitles/read", { text, summary: true });
    assert.equal(summary.findings.length, 100);
    assert.equal(summary.findingCounts?.["parse/arrow"], 1200);
  });

  it("few findings are all told, and not counted", async () => {
    const { findings, findingCounts } = await resultOf<Read>("subtitles/read", {
      text: "1\n00:00:01,0 -> 00:00:02,0\nOne\n",
    });
    assert.ok(findings.length > 0 && findings.every(({ message }) => message !== ""));
    assert.equal(findingCounts, undefined);
  });

  it("an encoding that is given is used", async () => {
    const content = Buffer.from(srt(["Caf\xe9"]), "latin1").toString("base64");
    const { cues } = await resultOf<Read>("subtitles/read", { content, encoding: "iso-8859-2" });
    assert.equal(cues[0]?.text, "Café");
  });
});

describe("subtitles/convert", () => {
  it("gives the file in the other format, and what is lost", async () => {
    const written = await resultOf<Written>("subtitles/convert", { text: TIDE, to: "sbv" });
    assert.match(decoded(written), /^0:00:00\.000,0:00:03\.000\nThe tide turns at six\./);
    assert.deepEqual(written.lost, ["italic"]);
  });

  it("with `fix` what has one right repair is repaired, and told", async () => {
    const text = srt(["The tide  turns ... at six ."]);
    const plain = await resultOf<Written>("subtitles/convert", { text });
    assert.deepEqual([decoded(plain), plain.fixed], [text, []]);
    const fixed = await resultOf<Written>("subtitles/convert", { text, options: { fix: "netflix" } });
    const [cue] = await cuesOf(fixed.content);
    assert.doesNotMatch(cue?.text ?? "", / {2}| \.$|\.\.\./);
    assert.ok(fixed.fixed.length > 0);
    const none = await resultOf<Written>("subtitles/convert", { text, options: { fix: false } });
    assert.deepEqual([decoded(none), none.fixed], [text, []]);
  });

  it("what is no subtitle file is refused", async () => {
    const problem = await problemOf("subtitles/convert", { text: "Dear sir,\n", to: "srt" });
    assert.deepEqual([problem.type, problem.status], ["/problems/format-not-told", 422]);
  });

  it("languages are written in canonical form", async () => {
    const options = { language: "iw", title: "Tide", frameRate: 24 };
    const written = await resultOf<Written>("subtitles/convert", { text: TIDE, to: "dcp-smpte", options });
    assert.match(decoded(written), /<Language>he<\/Language>/);
  });
});

describe("subtitles/split and subtitles/merge", () => {
  it("two files become one, and it becomes the two again", async () => {
    const [first, second] = [srt(scene("fr")), srt(scene("nl"))];
    const merged = await resultOf<Written & { count: number; alone: number }>("subtitles/merge", {
      first: { text: first },
      second: { text: second },
    });
    assert.deepEqual([merged.count, merged.alone], [scene("fr").length, 0]);
    assert.equal(decoded(merged), srt(stacked("fr", "nl")));
    const { parts } = await resultOf<{ parts: (Written & { language: string })[] }>("subtitles/split", {
      content: merged.content,
    });
    assert.deepEqual(
      parts.map((part) => [part.language, decoded(part)]),
      [
        ["fr", first],
        ["nl", second],
      ],
    );
  });

  it("a file in one language has no parts", async () => {
    const { parts } = await resultOf<{ parts: unknown[] }>("subtitles/split", { text: srt(scene("fr")) });
    assert.deepEqual(parts, []);
  });

  it("what is no subtitle file is refused", async () => {
    const input = { first: { text: TIDE }, second: { text: "Dear sir,\n" } };
    assert.equal((await problemOf("subtitles/merge", input)).type, "/problems/format-not-told");
    assert.equal((await problemOf("subtitles/split", { text: "Dear sir,\n" })).type, "/problems/format-not-told");
  });
});

describe("subtitles/languages and subtitles/check", () => {
  it("no file at all is no question", async () => {
    const { type, status } = await problemOf("subtitles/check", { files: [] });
    assert.deepEqual({ type, status }, { type: "/problems/no-file", status: 400 });
    const verdictOf = async (promise: string): Promise<string> =>
      (await resultOf<{ verdict: string }>("subtitles/check", { files: [], promise })).verdict;
    assert.equal(await verdictOf("RU OV without subtitles"), "yes");
    assert.equal(await verdictOf("RU OV with French subtitles"), "no");
  });

  it("the languages are told by the words", async () => {
    const { languages, bilingual } = await resultOf<{ languages: { language: string }[]; bilingual: boolean }>(
      "subtitles/languages",
      { text: srt(stacked("fr", "nl")) },
    );
    assert.deepEqual(languages.map(({ language }) => language).sort(), ["fr", "nl"]);
    assert.equal(bilingual, true);
  });

  it("a promise is kept, and broken", async () => {
    const files = [{ text: srt(stacked("fr", "nl")), name: "film.fr-nl.srt" }];
    const asked = (promise: string) => resultOf<Checked>("subtitles/check", { files, promise });
    assert.equal((await asked("with FR & NL subtitles")).verdict, "yes");
    assert.equal((await asked("with NL & FR subtitles")).verdict, "yes-with-notes");
    assert.equal((await asked("with FR & DE subtitles")).verdict, "no");
  });

  it("without a promise the verdict is that of the findings", async () => {
    const verdict = async (text: string) => (await resultOf<Checked>("subtitles/check", { files: [{ text }] })).verdict;
    assert.equal(await verdict(TIDE), "yes");
    assert.equal(await verdict(TIDE.replace("00:00:07,000", "00:00:04,000")), "no");
    assert.equal(await verdict(TIDE.replace("00:00:03,000", "00:00:05,000")), "yes-with-notes");
    assert.equal(await verdict("Dear sir,\n"), "no");
  });

  it("findings point at the file among all that were given", async () => {
    const files = [{ path: "reel" }, { text: srt(scene("fr")), name: "film.fr.srt" }];
    const machine = {
      ...MACHINE,
      folder: () => Promise.resolve({ files: [], links: [], read: () => assert.fail(), sha1: () => assert.fail() }),
    };
    const { findings } = await resultOf<Checked>(
      "subtitles/check",
      { files, promise: "with FR subtitles", runtimeMinutes: 90 },
      machine,
    );
    const { files: only } = await resultOf<Checked & { files: readonly unknown[] }>(
      "subtitles/check",
      { files, promise: "with FR subtitles" },
      machine,
    );
    assert.equal(only.length, 2);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "package/no-assetmap").map(({ pointer }) => pointer),
      ["/files/0"],
    );
  });

  it("a part that ends early is pointed at", async () => {
    const files = ["fr", "nl"].map((language) => ({ text: srt(scene(language)), name: `film.${language}.srt` }));
    const { findings } = await resultOf<Checked>("subtitles/check", {
      files,
      promise: "with FR & NL subtitles",
      runtimeMinutes: 90,
    });
    const early = findings.filter(({ rule }) => rule === "promise/ends-early");
    assert.deepEqual(
      early.map(({ pointer }) => pointer),
      ["/files/0", "/files/1"],
    );
  });

  it("the languages of the context are those of the rules, in whatever form", async () => {
    const rules = async (context: object) => {
      const files = [{ text: srt(["\u266a La la la \u266a"]) }];
      const { findings } = await resultOf<Checked>("subtitles/check", { files, profile: "netflix", context });
      return findings.map(({ rule }) => rule).filter((rule) => rule === "song/italics");
    };
    assert.deepEqual(await rules({ language: "en" }), ["song/italics"]);
    for (const language of ["he", "iw", "zh-cmn-Hans", "zh-TW"]) {
      assert.deepEqual(await rules({ language }), [], language);
      assert.deepEqual(await rules({ languages: [language] }), [], language);
    }
  });

  it("original languages are taken in any form", async () => {
    const asked = (original: string) =>
      resultOf<Checked>("subtitles/check", {
        files: [{ text: srt(scene("en")) }],
        promise: "OmeU",
        context: { originalLanguages: [original] },
      });
    assert.deepEqual(await asked("iw"), await asked("he"));
  });

  it("a file in step with its reference needs no moving", async () => {
    const file = { text: srt(scene("fr")) };
    const reference = { text: srt(scene("nl")) };
    const { offset, rate } = await resultOf<{ offset: number; rate: number }>("subtitles/align", { file, reference });
    assert.deepEqual({ offset, rate }, { offset: 0, rate: 1 });
  });
});
