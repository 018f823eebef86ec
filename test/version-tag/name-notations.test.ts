import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Reading } from "../../src/version-tag/reading.js";
import { looksLikeSubtitleFile, readSubtitleFileName } from "../../src/version-tag/notation/filename/index.js";
import { readContentTitle } from "../../src/version-tag/notation/isdcf/index.js";
import { isTechnical, splitIntoTokens } from "../../src/version-tag/notation/name/index.js";
import { looksLikeReleaseName, readReleaseName } from "../../src/version-tag/notation/release/index.js";

function samplesOf<Sample>(table: string): readonly Sample[] {
  const url = new URL(`../../data/version-tag/${table}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { samples: readonly Sample[] }).samples;
}

const READERS = { isdcf: readContentTitle, release: readReleaseName, filename: readSubtitleFileName } as const;

function readingsOf(text: string): readonly (Reading | null)[] {
  looksLikeReleaseName(text);
  looksLikeSubtitleFile(text);
  return Object.entries(READERS).flatMap(([notation, read]) => [
    read(text, {}),
    read(text, { notation: notation as keyof typeof READERS }),
  ]);
}

describe("samples of the tables of names", () => {
  for (const { word, is } of samplesOf<{ word: string; is: string }>("name-words")) {
    it(`${word} is ${is}`, () => {
      const [token] = splitIntoTokens(word);
      assert.equal(token !== undefined && isTechnical(token, undefined), is === "technical");
    });
  }
  interface Release {
    readonly name: string;
    readonly kind: string | null;
    readonly audio: readonly string[] | null;
    readonly subtitles: readonly string[] | null;
  }
  for (const { name, kind, audio, subtitles } of samplesOf<Release>("release-words")) {
    it(name, () => {
      const tag = readReleaseName(name, {})?.tag;
      assert.equal(tag?.kind ?? null, kind);
      assert.deepEqual(tag?.audio ?? null, audio);
      assert.deepEqual(tag?.subtitles?.map(({ language }) => language) ?? null, subtitles);
    });
  }
  for (const { name, language, kind } of samplesOf<{ name: string; language: string; kind: string }>(
    "filename-words",
  )) {
    it(name, () => {
      const track = readSubtitleFileName(name, {})?.tag?.subtitles?.[0];
      assert.deepEqual([track?.language, track?.kind], [language, kind]);
    });
  }
});

describe("laws of all notations of names", () => {
  const piece = fc.constantFrom(
    "_FTR",
    "-1_S_",
    "RU-FR",
    "CCAP",
    ".en",
    "VOST",
    "MULTi",
    "German",
    "DL",
    "sub",
    "(",
    "]",
    "{",
    "2007",
    "1080p",
    "hi",
    ".srt",
    " - ",
    "\u0301",
    "\ud83d",
    "x264",
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );

  it("nothing throws, every tag has evidence inside the text, a silent film does not speak", () => {
    fc.assert(
      fc.property(text, (name) => {
        for (const reading of readingsOf(name)) {
          if (reading?.tag == null) continue;
          assert.ok(reading.spans.length > 0, name);
          for (const { start, end } of reading.spans) assert.ok(0 <= start && start < end && end <= name.length, name);
          const tracks = (reading.tag.subtitles ?? []).map(
            ({ language, kind, medium }) => `${language} ${kind} ${medium}`,
          );
          const known = tracks.filter((track) => !track.startsWith("und"));
          assert.equal(new Set(known).size, known.length, name);
          const spoken = (reading.tag.audio ?? []).filter((language) => language !== "und");
          assert.equal(new Set(spoken).size, spoken.length, name);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const HOSTILE = [
    "a_FTR_",
    "RU-FR-",
    ".en",
    "VOST",
    "1080p.",
    "OmU (",
    "(",
    "[a.ru] ",
    "2007.",
    "\u0301",
    "en-",
    "Sub ",
  ];
  for (const repeated of HOSTILE) {
    it(`80 kB of ${JSON.stringify(repeated)} are answered at once`, () => {
      const long = repeated.repeat(Math.floor(80_000 / repeated.length));
      const started = performance.now();
      for (const name of [long, `${long}.srt`, `Kremen_FTR_S_${long}`]) readingsOf(name);
      assert.ok(performance.now() - started < 2000);
    });
  }
});
