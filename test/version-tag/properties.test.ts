import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { ruleDefinition } from "../../src/check/index.js";
import { canonicalLanguageTag, languageForms, LOCALES, type Locale } from "../../src/language/index.js";
import { subtitle, versionTag, VERSION_KINDS, type VersionTag } from "../../src/model/index.js";
import {
  compareVersionTags,
  formatVersionTag,
  parseVersionTag,
  VERSION_TAG_STYLES,
  type Notation,
  type Reading,
  type StyleId,
  type Verdict,
} from "../../src/version-tag/index.js";

interface ProseWords {
  readonly rows: readonly { readonly words: readonly string[] }[];
}
interface NameMarks {
  readonly marks: readonly { readonly words: string }[];
}

const LANGUAGES = "ru fr nl de en it es pt-BR pl cs cmn uk he ja yue".split(" ");
/** Never among the generated languages, nor related to one. */
const NOT_IN_HAND = "sw";
const STYLES = Object.keys(VERSION_TAG_STYLES) as StyleId[];
const NOTATIONS: readonly Notation[] = ["auto", "isdcf", "release", "filename", "prose"];
const VERDICTS: readonly Verdict[] = ["yes", "yes-with-notes", "unknown", "no"];

function readTable<Table>(name: string): Table {
  return JSON.parse(readFileSync(new URL(`../../data/version-tag/${name}.json`, import.meta.url), "utf8")) as Table;
}

/** Everything that means something to a reader: marks of prose and names, languages in five languages, codes, cuts. */
const WORDS: readonly string[] = [
  ...readTable<ProseWords>("prose-words").rows.flatMap(({ words }) => words),
  ...readTable<NameMarks>("release-words").marks.flatMap(({ words }) => words.split(" ")),
  ...LOCALES.flatMap((locale) => LANGUAGES.map((tag) => languageForms(tag, locale).name)),
  ..."RU FR NL XX CCAP OCAP LAS QBP en fr nl ru hi SDH forced".split(" "),
  ..."OmU OmeU OmdU OV VO VF VOST VOSTFR VOSTA vostf+all STF E/d,f D/d Df OF 1080p 2011 51 FTR-1 S F OV VF-2".split(
    " ",
  ),
  ..."- – / , ; | · ( ) [ ] & + : =".split(" "),
  ...[".srt", ".en.srt", "_FTR-1_F_RU-FR-NL_BE_51_", "\u00a0", "\u00ad", "\n", "\u202e", "\u0000", "\ud83d", "\u0301"],
];

const glued = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", "", ".", "_", "-", ", ")), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(""));
const anyCharacters = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

const language = fc.constantFrom(...LANGUAGES);
const plainVersion = fc
  .record({
    kind: fc.constantFrom(...VERSION_KINDS.filter((kind) => kind !== "silent" && kind !== "nodialogue")),
    audio: fc.option(fc.uniqueArray(language, { minLength: 1, maxLength: 3 })),
    subtitles: fc.option(fc.uniqueArray(language, { maxLength: 3 }).map((all) => all.map((one) => subtitle(one)))),
  })
  .map(versionTag);
const fullVersion = fc
  .record({
    audio: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
    subtitles: fc.uniqueArray(language, { maxLength: 3 }).map((all) => all.map((one) => subtitle(one))),
  })
  .map((stated) => versionTag({ kind: "original", ...stated }));
const style = fc.constantFrom(...STYLES);
const locale = fc.constantFrom(...LOCALES);

/** A tag written in a style, in the reader's language where the style leaves a choice. */
function written(tag: VersionTag, styleId: StyleId, wanted: Locale): ReturnType<typeof formatVersionTag> {
  const { locales } = VERSION_TAG_STYLES[styleId];
  return (locales as readonly Locale[]).includes(wanted)
    ? formatVersionTag(tag, styleId, wanted)
    : formatVersionTag(tag, styleId);
}

const severity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

function languagesOf({ audio, subtitles, intertitles, access, live, alternatives }: Partial<VersionTag>): string[] {
  const accessible = [access?.ad, access?.sl].flatMap((tracks) => (Array.isArray(tracks) ? (tracks as string[]) : []));
  const tracks = [...(subtitles ?? []), ...(live ?? [])].map((one) => one.language);
  return [
    ...(audio ?? []),
    ...(intertitles ?? []),
    ...accessible,
    ...tracks,
    ...(alternatives ?? []).flatMap(languagesOf),
  ];
}

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** What is wrong with an answer whatever the text was. */
function* faultsOf(text: string, { tag, findings, spans, confidence }: Reading): Generator<string> {
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!(confidence >= 0 && confidence <= 1)) yield `confidence ${confidence}`;
  if (!spans.every(inside)) yield "a span outside the text";
  if (!findings.every(({ span }) => !span || inside(span))) yield "a finding outside the text";
  for (const { rule } of findings) if (!ruleDefinition(rule)) yield `no rule ${rule}`;
  if (tag === null) {
    if (spans.length > 0) yield "spans without a tag";
    return;
  }
  if (spans.length === 0) yield "a tag without a span";
  const rules = new Set(findings.map(({ rule }) => rule));
  for (const code of tag.ambiguity) if (!rules.has(`version-tag/${code}`)) yield `${code} without a finding`;
  if (hasTwice(tag.ambiguity)) yield "an ambiguity twice";
  for (const found of languagesOf(tag)) if (canonicalLanguageTag(found) !== found) yield `language ${found}`;
  const known = (tag.audio ?? []).filter((one) => one !== "und");
  if (hasTwice(known)) yield "a spoken language twice";
  const tracks = (tag.subtitles ?? []).filter((one) => one.language !== "und");
  if (hasTwice(tracks.map((one) => [one.language, one.kind, one.medium].join()))) yield "a subtitle twice";
  if (tag.kind === "silent" && tag.audio?.length !== 0) yield "a silent film that speaks";
}

function assertAnswered(text: string, notation: Notation): void {
  const faults = [...faultsOf(text, parseVersionTag(text, { notation, region: "BE" }))];
  if (faults.length > 0) assert.fail(`${JSON.stringify(text)} as ${notation}: ${faults.join("; ")}`);
}

describe("whatever is read", function () {
  this.timeout(60_000);

  for (const [name, texts] of [
    ["characters of any kind", anyCharacters],
    ["words of the trade in any order", glued],
  ] as const) {
    it(`50,000 texts of ${name} are answered, and well`, () => {
      let turn = 0;
      fc.assert(
        fc.property(texts, (text) => assertAnswered(text, NOTATIONS[turn++ % NOTATIONS.length]!)),
        { numRuns: 50_000 },
      );
    });
  }

  it("the same text gets the same answer, whatever was read before", () => {
    fc.assert(
      fc.property(glued, glued, (text, other) => {
        const first = parseVersionTag(text);
        parseVersionTag(other);
        assert.deepEqual(parseVersionTag(text), first);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("whatever is written", () => {
  it("what was read of a written text is written the same again", () => {
    fc.assert(
      fc.property(plainVersion, style, locale, (tag, styleId, wanted) => {
        const { text } = written(tag, styleId, wanted);
        // "PT-BR" alone is a language field: Portuguese with Breton subtitles.
        fc.pre(text !== "PT-BR");
        const read = parseVersionTag(text).tag;
        assert.equal(written(read ?? versionTag(), styleId, wanted).text, text);
      }),
      { numRuns: 2500 },
    );
  });

  it("a written version keeps the promise of the tag it was written from", () => {
    fc.assert(
      fc.property(fullVersion, style, locale, (tag, styleId, wanted) => {
        const { text, lost } = written(tag, styleId, wanted);
        fc.pre(lost.length === 0);
        assert.deepEqual(compareVersionTags(text, tag), { verdict: "yes", findings: [] });
        assert.deepEqual(compareVersionTags(tag, text), { verdict: "yes", findings: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it("a further language in the text of a promise never improves the verdict", () => {
    fc.assert(
      fc.property(plainVersion, plainVersion, locale, (promise, actual, wanted) => {
        fc.pre(promise.kind !== "unknown" && promise.audio !== null && !!promise.subtitles?.length);
        const asked = { ...promise, subtitles: [...(promise.subtitles ?? []), subtitle(NOT_IN_HAND)] };
        const verdictOf = (tag: VersionTag): Verdict =>
          compareVersionTags(formatVersionTag(tag, "long", wanted).text, actual).verdict;
        assert.ok(severity(verdictOf(asked)) >= severity(verdictOf(promise)));
      }),
      { numRuns: 1000 },
    );
  });
});
