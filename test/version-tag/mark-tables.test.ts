import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Lang } from "../../src/model/index.js";
import { parseVersionTag } from "../../src/version-tag/index.js";
import { readJson } from "../language/data-file.js";

type LettersSample = readonly [mark: string, field: "audio" | "subtitles", language: Lang];

interface RegionSample {
  readonly region: string;
  readonly text: string;
  readonly audio?: readonly Lang[] | null;
  readonly subtitles?: readonly Lang[] | null;
}

const letters = readJson<{ readonly samples: readonly LettersSample[]; readonly families: object }>(
  "data/version-tag/mark-letters.json",
);
const regions = readJson<{ readonly samples: readonly RegionSample[] }>("data/version-tag/regions.json");

function languagesOf(
  text: string,
  region?: string,
): { audio: readonly Lang[] | null; subtitles: readonly Lang[] | null } {
  const tag = parseVersionTag(text, region === undefined ? {} : { region }).tag;
  return { audio: tag?.audio ?? null, subtitles: tag?.subtitles?.map(({ language }) => language) ?? null };
}

describe("letters of marks", () => {
  for (const [mark, field, language] of letters.samples)
    it(`${mark} names ${language}`, () => assert.deepEqual(languagesOf(mark)[field], [language]));
});

describe("habits of regions", () => {
  for (const { region, text, ...expected } of regions.samples) {
    it(`${text} in ${region}`, () => {
      const found = languagesOf(text, region);
      for (const field of ["audio", "subtitles"] as const)
        if (expected[field] !== undefined) assert.deepEqual(found[field], expected[field]);
    });
  }
});
