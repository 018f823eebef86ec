import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { isSubtitleFormat } from "../../src/model/index.js";
import { readSubtitles, readSubtitleText, type ReadOptions } from "../../src/subtitle/index.js";

const SRT = "1\n00:00:01,000 --> 00:00:02,000\nCome in.\n";
const BARE_VTT = "00:01.000 --> 00:02.000\nCome in.\n";

describe("reading a subtitle file", () => {
  const KINDS: readonly (readonly [
    what: string,
    text: string,
    options: ReadOptions,
    format: string | null,
    rules: readonly string[],
  ])[] = [
    ["SRT of any name", SRT, { name: "film.txt" }, "srt", []],
    ["SRT without a name", SRT, {}, "srt", []],
    ["SRT with points, by its numbers", SRT.replaceAll(",", "."), {}, "srt", ["parse/time-separator"]],
    ["WebVTT", "WEBVTT\n\n" + BARE_VTT, { name: "film.vtt" }, "webvtt", []],
    ["WebVTT under another name", "WEBVTT\n\n" + BARE_VTT, { name: "film.srt" }, "webvtt", ["format/sniff-mismatch"]],
    ["SRT under another name", SRT, { name: "film.vtt" }, "srt", ["format/sniff-mismatch"]],
    ["WebVTT without its head", BARE_VTT, { name: "film.vtt" }, "webvtt", ["parse/header-missing"]],
    ["times with points and no name", "00:00:01.000 --> 00:00:02.000\nx\n", {}, "webvtt", ["parse/header-missing"]],
    [
      "times with points under the name of SRT",
      "00:00:01.000 --> 00:00:02.000\nx\n",
      { name: "a.srt" },
      "srt",
      ["parse/time-separator", "parse/index-missing"],
    ],
    [
      "WebVTT without its head, its cues numbered",
      SRT.replaceAll(",", "."),
      { name: "a.vtt" },
      "webvtt",
      ["parse/header-missing"],
    ],
    ["nothing", "", { name: "film.SRT" }, "srt", []],
    ["nothing but blanks", "\ufeff \n\n\t", { name: "film.vtt" }, "webvtt", []],
    ["a file cut at its beginning", "1\n", { name: "film.srt" }, "srt", ["parse/truncated"]],
    ["nothing, without a name", "", {}, null, ["format/unknown"]],
    [
      "a letter to the house",
      "Dear projectionist,\nthe print is late.\n",
      { name: "film.srt" },
      null,
      ["format/unknown"],
    ],
    [
      "a format that is asked for",
      SRT,
      { format: "webvtt", name: "film.srt" },
      "webvtt",
      ["parse/header-missing", "parse/time-separator"],
    ],
    ["WebVTT as the algorithm reads it, whatever it is", SRT, { mode: "conforming", name: "film.srt" }, "webvtt", []],
  ];
  for (const [what, text, options, format, rules] of KINDS) {
    it(`knows ${what}`, () => {
      const { value, findings } = readSubtitleText(text, options);
      assert.equal(value?.format ?? null, format);
      assert.deepEqual([...findings.map(({ rule }) => rule)].sort(), [...rules].sort());
    });
  }

  it("says how the lines end", () => {
    const newline = (text: string) => readSubtitleText(text, { format: "srt" }).value?.newline;
    assert.deepEqual(["a", "a\nb", "a\r\nb", "a\rb", "a\r\nb\n", "a\nb\r", "a\r\nb\r"].map(newline), [
      null,
      "lf",
      "crlf",
      "cr",
      "mixed",
      "mixed",
      "mixed",
    ]);
  });

  it("decodes the bytes and says how", () => {
    const bytes = Uint8Array.from(
      [..."1\n00:00:01,000 --> 00:00:02,000\n"]
        .map((char) => char.charCodeAt(0))
        .concat(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2),
    );
    const { value, findings } = readSubtitles(bytes, { encoding: "windows-1251" });
    assert.equal(value?.encoding, "windows-1251");
    assert.equal(value.cues[0]?.text, "Привет");
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["encoding/not-utf8"],
    );
  });

  const INGREDIENTS = [
    "1",
    "\n",
    "\r",
    "00:00:01,000",
    " --> ",
    "->",
    "-->",
    "00:02.5",
    "WEBVTT",
    "<i>",
    "{\\an8}",
    "&amp",
    "NOTE",
    "\0",
    "\ufeff",
    "\u202e",
    "-1:2:3",
    "[00:01.00]",
    "{1}{2}",
    "<tt>",
    "0:00:01.000,0:00:02.000",
    "é",
    "\ud83d",
  ];
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...INGREDIENTS), { maxLength: 60 }).map((parts) => parts.join("")),
  );
  const anyName = fc.constantFrom("a.srt", "a.vtt", "a.ass", "a.xml", "a", "");

  function assertSound({ value, findings }: ReturnType<typeof readSubtitles>): void {
    if (value === null) assert.ok(findings.some(({ rule }) => rule === "format/unknown"));
    else assert.ok(isSubtitleFormat(value.format));
    for (const { start, end, text, runs, source } of value?.cues ?? []) {
      assert.ok(Number.isSafeInteger(start) && (end === null || Number.isSafeInteger(end)));
      assert.ok(source.line >= 1 && source.offset >= 0);
      if (runs) assert.equal(runs.map((run) => run.text).join(""), text);
    }
  }

  it("answers any text", () => {
    fc.assert(
      fc.property(anyText, anyName, fc.constantFrom("tolerant" as const, "conforming" as const), (text, name, mode) => {
        assertSound(readSubtitleText(text, { name, mode }));
      }),
      { numRuns: 1000 },
    );
  });

  it("answers any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), anyName, (bytes, name) =>
        assertSound(readSubtitles(bytes, { name })),
      ),
      { numRuns: 500 },
    );
  });
});

describe("what the content of a file shows", () => {
  const cues = (...texts: readonly string[]): string =>
    texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`).join("\n");
  const vtt = (...texts: readonly string[]): string =>
    `WEBVTT\n\n${texts.map((text, at) => `00:0${at}.000 --> 00:0${at}.900\n${text}\n`).join("\n")}`;
  const rules = (text: string): readonly string[] => readSubtitleText(text).findings.map(({ rule }) => rule);
  const FOUND: readonly (readonly [what: string, text: string, rules: readonly string[]])[] = [
    ["Russian saved as question marks", cues("??? ?????, ????!", "??????? ???", "OK"), ["encoding/text-lost"]],
    ["accents saved as question marks", cues("D?j? vu", "Le gar?on est l?", "Oui"), ["encoding/text-lost"]],
    ["questions", cues("What???", "Who?? Me??", "Why?"), []],
    ["one word in between", cues("Well?no", "Sit down.", "Not now."), []],
    ["pictures of a seek bar", vtt("a.jpg#xywh=0,0,1,1", "b.jpg#xywh=0,0,1,1"), ["format/metadata-track"]],
    ["data", vtt('{"a": 1}', '[{"b": 2}]'), ["format/metadata-track"]],
    ["by its own words", vtt("x", "y").replace("WEBVTT", "WEBVTT\nKind: metadata"), ["format/metadata-track"]],
    ["captions", vtt("Sit down.", "a.jpg").replace("WEBVTT", "WEBVTT\nKind: captions"), []],
    ["a number twice", `1\n${cues("a", "b", "c")}`, ["parse/index-doubled"]],
    ["a number twice, apart", cues("a", "b").replace("\n2\n", "\n2\n\n2\n"), ["parse/index-doubled"]],
    ["a number that is text", cues("a", "2"), []],
    ["a transcript", "[00:00:05] a\n[00:00:15] b\n[00:01:00] c\n[00:02:00] d\n[01:00:00] e\n", ["format/transcript"]],
    ["lyrics with three parts", "[00:05:99]a\n[00:09:20]b\n[00:10:20]c\n[00:11:20]d\n[00:12:20]e\n", []],
  ];
  for (const [what, text, expected] of FOUND) it(`${what}`, () => assert.deepEqual(rules(text), expected));

  it("reads the hours of a transcript", () => {
    const text = "[00:00:05] a\n[00:00:15] b\n[00:01:00] c\n[00:02:00] d\n[01:00:00] e\n";
    const starts = readSubtitleText(text).value?.cues.map(({ start }) => start);
    assert.deepEqual(starts, [5000, 15_000, 60_000, 120_000, 3_600_000]);
  });
  it("keeps no number in the text of a cue", () => {
    const { value } = readSubtitleText(
      "1\n1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
    );
    assert.deepEqual(
      value?.cues.map(({ text }) => text),
      ["a", "b"],
    );
  });
});

describe("reading hostile files", () => {
  const CUE = "1\n00:00:01,000 --> 00:00:02,000\n";
  const VTT = "WEBVTT\n\n00:01.000 --> 00:02.000";
  const FILES: Readonly<Record<string, string>> = {
    "signs of markup": CUE + "<".repeat(300_000),
    "tags that open": `${VTT}\n${"<b><i>".repeat(80_000)}`,
    "tags that close": `${VTT}\n${"<c.red>".repeat(50_000)}${"</c>x".repeat(50_000)}`,
    "overrides without an end": CUE + "{\\an8".repeat(100_000),
    "fonts without an end": CUE + '<font color="'.repeat(50_000),
    "arrows in one line": "-->".repeat(300_000),
    "arrows in many lines": CUE + "a --> b\n".repeat(50_000),
    "small arrows": CUE + "a -> b\n".repeat(50_000),
    digits: `1\n${"9".repeat(500_000)}:00:00,000 --> 00:00:02,000\nx\n`,
    "blanks in a time": `1\n00:00:01,${" ".repeat(300_000)}x${" ".repeat(300_000)}000 --> 00:00:02,000\nx\n`,
    "blanks before the arrow": `1\n00:00:01,000${" ".repeat(500_000)}--> 00:00:02,000\nx\n`,
    dashes: `${CUE}${"-".repeat(500_000)}>`,
    colons: "0:".repeat(500_000),
    "line ends": "\n".repeat(2_000_000),
    returns: `${CUE}${"\r".repeat(500_000)}x`,
    "line ends in a text": CUE + `a${"\n".repeat(50)}`.repeat(10_000),
    NUL: "\0".repeat(1_000_000),
    timings: `${VTT}\n${"00:01.000 --> 00:02.000\n".repeat(20_000)}`,
    "timings nobody can read": "00:00:0x,000 -> 00:00:02,500\nx\n".repeat(20_000),
    "question marks": CUE + "?".repeat(300_000) + " ??".repeat(100_000),
    "data that does not end": `${VTT}\n${'[{"'.repeat(100_000)}`,
    fonts: CUE + "<font a".repeat(60_000),
    references: `${VTT}\n${"&amp".repeat(200_000)}${"&#".repeat(100_000)}&#x${"0".repeat(300_000)}`,
    settings: `${VTT} ${"line:1 ".repeat(80_000)}`,
    "fields in the head": `WEBVTT\n${"a: b\n".repeat(100_000)}`,
    "words behind a time": `1\n00:00:01,000 --> 00:00:02,000 ${"a:1 ".repeat(80_000)}!\n`,
  };
  for (const [what, text] of Object.entries(FILES)) {
    it(`takes ${what} in its stride`, () => {
      for (const options of [{ format: "srt" }, { format: "webvtt" }, { mode: "conforming" }] as const) {
        const begun = process.cpuUsage();
        readSubtitleText(text, options);
        const { user } = process.cpuUsage(begun);
        assert.ok(user < 5_000_000, `${user / 1000} ms with ${JSON.stringify(options)}`);
      }
    });
  }
});
