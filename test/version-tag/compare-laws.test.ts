import assert from "node:assert/strict";
import fc from "fast-check";
import { ruleDefinition } from "../../src/check/index.js";
import { SUBTITLE_KINDS, SUBTITLE_MEDIA, VERSION_KINDS, subtitle, type VersionTag } from "../../src/model/index.js";
import { compareVersionTags, type Verdict } from "../../src/version-tag/compare/index.js";

const LANGUAGES = ["ru", "fr", "fr-CA", "nl", "en", "pt-PT", "pt-BR", "zh-Hans", "cmn-Hant", "sr-Latn", "yue"] as const;
/** Never among the generated languages, nor related to one. */
const NOT_IN_HAND = "sw";
const VERDICTS: readonly Verdict[] = ["yes", "yes-with-notes", "unknown", "no"];

const language = fc.constantFrom(...LANGUAGES);
const languages = fc.uniqueArray(language, { minLength: 1, maxLength: 3 });
const track = fc
  .record({ language, kind: fc.constantFrom(...SUBTITLE_KINDS), medium: fc.constantFrom(...SUBTITLE_MEDIA) })
  .map(({ language, ...more }) => subtitle(language, more));
const tracks = fc.uniqueArray(track, {
  maxLength: 4,
  selector: (one) => [one.language, one.kind, one.medium].join(),
});

/** A tag in which nothing is left open. */
const fullyStated: fc.Arbitrary<VersionTag> = fc
  .record({
    kind: fc.constantFrom(...VERSION_KINDS),
    audio: languages,
    subtitles: tracks,
    access: fc.boolean(),
    package: fc.boolean(),
  })
  .map(({ kind, audio, subtitles, access, package: isVersionFile }) => ({
    kind,
    audio: kind === "silent" || kind === "nodialogue" ? [] : audio,
    subtitles,
    ...(kind === "silent" && { intertitles: audio }),
    ...(access && { access: { ad: audio, hi: true as const } }),
    ...(isVersionFile && { package: "VF" as const }),
    ambiguity: [],
  }));

/** A tag in which anything may be left open. */
const anyTag: fc.Arbitrary<VersionTag> = fc
  .record({ tag: fullyStated, noAudio: fc.boolean(), noSubtitles: fc.boolean() })
  .map(({ tag, noAudio, noSubtitles }) => ({
    ...tag,
    audio: noAudio && tag.kind !== "silent" ? null : tag.audio,
    subtitles: noSubtitles ? null : tag.subtitles,
  }));

const context = fc
  .option(fc.array(language, { maxLength: 2 }), { nil: undefined })
  .map((originalLanguages) => (originalLanguages ? { originalLanguages } : {}));

const severity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

describe("laws of comparing", () => {
  it("a fully stated version keeps its own promise", () => {
    fc.assert(
      fc.property(fullyStated, (tag) => {
        assert.deepEqual(compareVersionTags(tag, tag), { verdict: "yes", findings: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("an assumed language is worth a note and no more", () => {
    fc.assert(
      fc.property(fullyStated, (tag) => {
        fc.pre(!!tag.subtitles?.length);
        const assumed = {
          ...tag,
          subtitles: tag.subtitles?.map((one) => ({ ...one, assumed: true as const })) ?? null,
        };
        assert.equal(compareVersionTags(assumed, assumed).verdict, "yes-with-notes");
      }),
    );
  });

  it("a further promised subtitle that is not in hand never improves a verdict", () => {
    fc.assert(
      fc.property(anyTag, anyTag, context, track, (promise, actual, known, more) => {
        fc.pre(promise.kind !== "unknown" || promise.audio !== null || promise.subtitles !== null);
        const asked = { ...promise, subtitles: [...(promise.subtitles ?? []), { ...more, language: NOT_IN_HAND }] };
        const [before, after] = [compareVersionTags(promise, actual, known), compareVersionTags(asked, actual, known)];
        assert.ok(severity(after.verdict) >= severity(before.verdict), `${before.verdict} became ${after.verdict}`);
      }),
      { numRuns: 1500 },
    );
  });

  it("a further promised spoken language that is not in hand never improves a verdict", () => {
    fc.assert(
      fc.property(anyTag, anyTag, context, (promise, actual, known) => {
        fc.pre(promise.audio !== null && promise.kind !== "silent");
        const asked = { ...promise, audio: [...(promise.audio ?? []), NOT_IN_HAND] };
        const [before, after] = [compareVersionTags(promise, actual, known), compareVersionTags(asked, actual, known)];
        assert.ok(severity(after.verdict) >= severity(before.verdict), `${before.verdict} became ${after.verdict}`);
      }),
      { numRuns: 1500 },
    );
  });

  it("the verdict is the worst effect found, and the same question gets the same answer", () => {
    const byEffect: Readonly<Record<string, Verdict>> = {
      none: "yes",
      notes: "yes-with-notes",
      unknown: "unknown",
      no: "no",
    };
    fc.assert(
      fc.property(anyTag, anyTag, context, (promise, actual, known) => {
        const { verdict, findings } = compareVersionTags(promise, actual, known);
        const effects = findings.map((one) => severity(byEffect[ruleDefinition(one.rule)?.effect ?? ""] ?? "no"));
        assert.equal(severity(verdict), Math.max(0, ...effects));
        assert.deepEqual(compareVersionTags(promise, actual, known), { verdict, findings });
      }),
    );
  });

  it("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (promise, actual) => {
        assert.ok(VERDICTS.includes(compareVersionTags(promise, actual, { region: "BE" }).verdict));
      }),
    );
  });
});
