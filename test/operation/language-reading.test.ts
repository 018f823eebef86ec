import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answer, readerOf, type OperationId } from "../../src/operation/index.js";

const full = (language: string) => ({ language, kind: "full", medium: "unknown" });
const tag = (audio: string, subtitle: string) => ({ kind: "original", audio: [audio], subtitles: [full(subtitle)] });
const format = (given: object) => ({ tag: given, style: "codes", locale: "en" });

/** A variant that stands twice is ill-formed (RFC 5646 §2.2.9), which no pattern can tell. */
const TWICE = "de-1901-1901";

const REFUSED: readonly (readonly [OperationId, unknown, string])[] = [
  ["version-tags/format", format(tag(TWICE, "fr")), "/tag/audio/0"],
  ["version-tags/format", format(tag("ru", TWICE)), "/tag/subtitles/0/language"],
  ["version-tags/format", format({ ...tag("ru", "fr"), intertitles: ["ru", TWICE] }), "/tag/intertitles/1"],
  ["version-tags/format", format({ ...tag("ru", "fr"), access: { ad: [TWICE] } }), "/tag/access/ad/0"],
  ["version-tags/format", format({ ...tag("ru", "fr"), access: { sl: [TWICE] } }), "/tag/access/sl/0"],
  [
    "version-tags/format",
    format({ ...tag("ru", "fr"), live: [{ language: TWICE, type: "voiceover" }] }),
    "/tag/live/0/language",
  ],
  [
    "version-tags/format",
    format({ ...tag("ru", "fr"), alternatives: [{ audio: [TWICE] }] }),
    "/tag/alternatives/0/audio/0",
  ],
  ["version-tags/compare", { promise: tag(TWICE, "fr"), actual: "OmU" }, "/promise/audio/0"],
  ["version-tags/compare", { promise: "OmU", actual: { tag: tag(TWICE, "fr") } }, "/actual/tag/audio/0"],
  [
    "version-tags/compare",
    { promise: "OmU", actual: "OV", context: { originalLanguages: [TWICE] } },
    "/context/originalLanguages/0",
  ],
  [
    "version-tags/parse",
    { text: "OmU", context: { originalLanguages: ["ru", TWICE] } },
    "/context/originalLanguages/1",
  ],
];

describe("languages of an input", () => {
  for (const [operation, input, pointer] of REFUSED) {
    it(`an ill-formed one at ${pointer} is refused by ${operation}`, async () => {
      const given = await answer(operation, input, readerOf("en"));
      assert.ok("problem" in given);
      assert.equal(given.problem.status, 422);
      assert.deepEqual(
        given.problem.errors?.map((error) => [error.pointer, error.rule]),
        [[pointer, "language"]],
      );
    });
  }

  it("are taken in any letter case and by their old codes", async () => {
    const odd = await answer("version-tags/format", format(tag("IW", "PT-br")), readerOf("en"));
    const canonical = await answer("version-tags/format", format(tag("he", "pt-BR")), readerOf("en"));
    assert.ok("result" in odd);
    assert.deepEqual(odd, canonical);
  });

  it("keep `und` and what the registry does not know", async () => {
    for (const language of ["und", "zzj", "en-x-own"]) {
      const given = await answer("version-tags/format", format(tag(language, "fr")), readerOf("en"));
      assert.ok("result" in given, language);
    }
  });
});
