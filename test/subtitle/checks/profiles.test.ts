import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { RULES } from "../../../src/check/index.js";
import {
  PROFILES,
  PROFILE_IDS,
  checkSubtitles,
  type RuleLimit,
  type SubtitleProfile,
} from "../../../src/subtitle/checks/index.js";
import { limitFor } from "../../../src/subtitle/checks/rule-limit.js";
import { SUBTITLE_RULES } from "../../../src/subtitle/checks/subtitle-rules.js";
import { TIMED_TEXT_CHECKS } from "../../../src/subtitle/checks/timed-text/index.js";
import { jsonFiles, readJson } from "../../language/data-file.js";
import { spoken } from "./document-of.js";

type Table = Readonly<Record<string, unknown>> & { readonly profiles: readonly object[] };

const FILE = "data/subtitle/profiles.json";
const profile = (more: object) => ({ id: "x", name: "X", description: "X", rules: [], ...more });
const rule = (more: object) => profile({ rules: [{ rule: "time/min", source: "own", date: "2025", ...more }] });

/** Ways to spoil the table that its schema must notice. */
const SPOILT: readonly (readonly [string, object])[] = [
  ["a profile without a name", { id: "x", description: "X", rules: [] }],
  ["a rule without a source", profile({ rules: [{ rule: "time/min", date: "2025" }] })],
  ["a date of another form", rule({ date: "May 2025" })],
  ["a limit of another kind", rule({ limits: [{ atMost: 3 }] })],
  ["a limit for nothing", rule({ limits: [{ for: {}, most: 3 }] })],
  ["a severity of another kind", rule({ severity: "fatal" })],
];

describe("profiles of subtitle checks", () => {
  const schema = readJson<AnySchemaObject>("schemas/data/subtitle-profiles.schema.json");
  const table = readJson<Table>(FILE);

  it("are the only table of checks", () => assert.ok(jsonFiles("data/subtitle").includes(FILE)));

  it("keep to their schema", () => {
    const ajv = new Ajv2020({ allErrors: true });
    assert.ok(ajv.validate(schema, table), ajv.errorsText(ajv.errors, { separator: "\n" }));
  });

  for (const [what, spoilt] of SPOILT) {
    it(`${what} is refused`, () => {
      const { $id: _address, ...plain } = schema;
      assert.equal(new Ajv2020().validate(plain, { ...table, profiles: [spoilt] }), false);
    });
  }

  it("are the ones that an operation may be asked for", () =>
    assert.deepEqual(PROFILE_IDS, readJson<{ enum: string[] }>("schemas/subtitle-profile.schema.json").enum));

  it("name rules of the registry only, and leave none of the rules out everywhere", () => {
    const named = new Set(PROFILE_IDS.flatMap((id) => Object.keys(PROFILES[id].rules)));
    assert.deepEqual(
      [...named].filter((id) => !Object.hasOwn(RULES, id)),
      [],
    );
    const written = [...SUBTITLE_RULES, ...TIMED_TEXT_CHECKS].map((one) => one.rule);
    assert.deepEqual(
      written.filter((id) => !named.has(id)),
      [],
    );
    assert.equal(new Set(written).size, written.length);
  });

  it("all have what harms on any screen", () => {
    for (const id of PROFILE_IDS) {
      for (const one of Object.keys(PROFILES.festival.rules)) assert.ok(Object.hasOwn(PROFILES[id].rules, one), one);
    }
  });

  it("a house's own says what is looked at, and how much it matters", () => {
    const own: SubtitleProfile = {
      name: "House",
      description: "One rule.",
      rules: { "line/length": { source: "own", date: "2025", severity: "error", limits: [{ most: 5 }] } },
    };
    assert.deepEqual(
      checkSubtitles(spoken("Good evening...", "All."), { profile: own }).map((one) => [
        one.rule,
        one.severity,
        one.cue,
      ]),
      [["line/length", "error", 1]],
    );
  });

  it("one that does not exist is refused", () =>
    assert.throws(() => checkSubtitles(spoken("a"), { profile: "toString" as never }), { name: "UnknownValueError" }));
});

describe("limitFor", () => {
  const LIMITS: readonly RuleLimit[] = [
    { for: { languages: ["ja"] }, most: 4 },
    { for: { languages: ["en"], children: true }, most: 17 },
    { for: { children: true }, most: 13 },
    { for: { languages: ["en"] }, most: 20 },
    { most: 15 },
  ];
  const ROWS: readonly (readonly [language: string | null, children: boolean, most: number])[] = [
    ["ja", true, 4],
    ["ja-JP", false, 4],
    ["en", true, 17],
    ["EN-gb", false, 20],
    ["fr", true, 13],
    ["fr", false, 15],
    ["eng", false, 15],
    [null, true, 17],
    [null, false, 20],
  ];
  for (const [language, children, most] of ROWS) {
    it(`${language}${children ? " for children" : ""}: ${most}`, () =>
      assert.equal(limitFor(LIMITS, { language, children, sdh: false, captions: false })?.most, most));
  }

  it("a rule that is off for some language is off where the language is not known", () => {
    const unknown = { language: null, children: false, sdh: false, captions: false };
    assert.equal(limitFor([{ for: { languages: ["fr"] }, marks: "?" }, { off: true }], unknown), undefined);
    assert.equal(limitFor([{ off: true }], unknown), undefined);
    assert.deepEqual(limitFor(undefined, unknown), {});
    assert.equal(limitFor([{ for: { languages: ["ja"] }, least: 500 }, { least: 833 }], unknown)?.least, 500);
  });
});
