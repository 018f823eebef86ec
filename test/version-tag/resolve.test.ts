import assert from "node:assert/strict";
import type { VersionTag } from "../../src/model/index.js";
import { resolveVersionTag } from "../../src/version-tag/resolve.js";
import { tagOf } from "./tag-shorthand.js";

interface Case {
  readonly name: string;
  readonly tag: VersionTag;
  readonly originals: readonly string[];
  readonly kind: VersionTag["kind"];
  readonly audio: readonly string[] | null;
}

const CASES: readonly Case[] = [
  {
    name: "an original speaks the original languages",
    tag: tagOf("original", null, "fr"),
    originals: ["ru", "ka"],
    kind: "original",
    audio: ["ru", "ka"],
  },
  {
    name: "an original of a film without speech is not spoken",
    tag: tagOf("original", null, null),
    originals: [],
    kind: "original",
    audio: [],
  },
  {
    name: "a stated language stays",
    tag: tagOf("original", "uk", null),
    originals: ["ru"],
    kind: "original",
    audio: ["uk"],
  },
  {
    name: "a dub without a language stays open",
    tag: tagOf("dubbed", null, null),
    originals: ["ru"],
    kind: "dubbed",
    audio: null,
  },
  {
    name: "the original's language is the original",
    tag: tagOf("unknown", "ru", null),
    originals: ["ru"],
    kind: "original",
    audio: ["ru"],
  },
  {
    name: "a variant of it too",
    tag: tagOf("unknown", "ru-MD", null),
    originals: ["ru"],
    kind: "original",
    audio: ["ru-MD"],
  },
  {
    name: "Chinese is Mandarin",
    tag: tagOf("unknown", "cmn", null),
    originals: ["zh"],
    kind: "original",
    audio: ["cmn"],
  },
  {
    name: "another language is a dub",
    tag: tagOf("unknown", "de", null),
    originals: ["ru"],
    kind: "dubbed",
    audio: ["de"],
  },
  {
    name: "both together decide nothing",
    tag: tagOf("unknown", "ru de", null),
    originals: ["ru"],
    kind: "unknown",
    audio: ["ru", "de"],
  },
  {
    name: "another region of it decides nothing",
    tag: tagOf("unknown", "fr-CA", null),
    originals: ["fr-FR"],
    kind: "unknown",
    audio: ["fr-CA"],
  },
  {
    name: "an unnamed language decides nothing",
    tag: tagOf("unknown", "und", null),
    originals: ["ru"],
    kind: "unknown",
    audio: ["und"],
  },
  {
    name: "audio that is not stated decides nothing",
    tag: tagOf("unknown", null, "fr"),
    originals: ["ru"],
    kind: "unknown",
    audio: null,
  },
  { name: "a silent film stays silent", tag: tagOf("silent", "", "fr"), originals: ["ru"], kind: "silent", audio: [] },
];

describe("resolving a version tag", () => {
  for (const { name, tag, originals, kind, audio } of CASES) {
    it(name, () => {
      const resolved = resolveVersionTag(tag, { originalLanguages: originals });
      assert.deepEqual([resolved.kind, resolved.audio], [kind, audio]);
      assert.deepEqual(resolved.subtitles, tag.subtitles);
    });
  }

  it("changes nothing without original languages", () => {
    const tag = tagOf("original", null, "fr");
    assert.deepEqual(resolveVersionTag(tag, { region: "DE" }), tag);
  });

  it("resolves alternatives each for itself", () => {
    const tag = tagOf("unknown", null, null, {
      alternatives: [
        { kind: "unknown", audio: ["de"] },
        { kind: "original", audio: null },
      ],
    });
    const { audio, alternatives } = resolveVersionTag(tag, { originalLanguages: ["en"] });
    assert.equal(audio, null);
    assert.deepEqual(alternatives, [
      { kind: "dubbed", audio: ["de"] },
      { kind: "original", audio: ["en"] },
    ]);
  });
});
