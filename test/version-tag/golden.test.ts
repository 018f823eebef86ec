import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { languageGroup, primaryLanguage } from "../../src/language/index.js";
import type { Subtitle, VersionTag } from "../../src/model/index.js";
import { parseVersionTag, type ParseContext } from "../../src/version-tag/index.js";

/** A statement written for this project, and the tag it states; rows without `expect` state no version. */
interface GoldenRow {
  readonly id: string;
  readonly text: string;
  readonly context?: ParseContext;
  readonly expect?: Partial<VersionTag>;
  /** Further readings that are right as well. */
  readonly also?: readonly Partial<VersionTag>[];
  readonly codes?: { readonly must: readonly string[]; readonly may: readonly string[] };
}

const FOLDER = new URL("../golden/version-tags/", import.meta.url);

function readRows(file: string): readonly GoldenRow[] {
  const lines = readFileSync(new URL(file, FOLDER), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldenRow);
}

const byText = <Value>(values: readonly Value[]): readonly string[] =>
  values.map((value) => JSON.stringify(value)).sort();

/** Mandarin and Chinese, Bokmål and Norwegian count as one, as in comparing. */
const loose = (tag: string): string => languageGroup(tag) + tag.slice(primaryLanguage(tag).length);

const track = ({ language, kind, medium }: Subtitle): object => ({ language: loose(language), kind, medium });

/** What a tag states, lists as sets; what is assumed and ambiguous is not part of it. */
function stated(tag: Partial<VersionTag>): object {
  return {
    kind: tag.kind ?? "unknown",
    audio: tag.audio ? byText(tag.audio.map(loose)) : null,
    subtitles: tag.subtitles ? byText(tag.subtitles.map(track)) : null,
    intertitles: byText(tag.intertitles ?? []),
    live: byText(tag.live ?? []),
    access: Object.keys(tag.access ?? {}).sort(),
    package: tag.package ?? null,
    alternatives: (tag.alternatives ?? []).length,
  };
}

/** An alternative states no more than the row says of it. */
function holdsAlternatives(expected: Partial<VersionTag>, tag: VersionTag): boolean {
  return (expected.alternatives ?? []).every((wanted) =>
    tag.alternatives?.some(
      (given) =>
        (wanted.kind ?? given.kind) === given.kind &&
        (!wanted.audio || byText(wanted.audio).join() === byText(given.audio ?? []).join()),
    ),
  );
}

function isReading(expected: Partial<VersionTag>, tag: VersionTag): boolean {
  return JSON.stringify(stated(expected)) === JSON.stringify(stated(tag)) && holdsAlternatives(expected, tag);
}

for (const file of readdirSync(FOLDER).sort()) {
  describe(`golden statements, ${file}`, () => {
    for (const { id, text, context, expect, also = [], codes } of readRows(file)) {
      it(`${id}: ${JSON.stringify(text.slice(0, 100))}`, () => {
        const { tag } = parseVersionTag(text, context);
        if (!expect) {
          assert.equal(tag, null);
          return;
        }
        assert.ok(tag, "a tag");
        if (![expect, ...also].some((reading) => isReading(reading, tag)))
          assert.deepEqual(stated(tag), stated(expect));
        assert.ok(
          [expect, ...also].some((reading) => holdsAlternatives(reading, tag)),
          "the alternatives",
        );
        if (!codes) return;
        for (const code of codes.must)
          assert.ok(
            tag.ambiguity.some((given) => given === code),
            `the code ${code}`,
          );
        const beyond = codes.may.includes("*")
          ? []
          : tag.ambiguity.filter((code) => ![...codes.must, ...codes.may].includes(code));
        assert.deepEqual(beyond, [], "no other codes");
      });
    }
  });
}
