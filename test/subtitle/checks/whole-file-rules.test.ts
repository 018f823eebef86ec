import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { LanguageEvidence } from "../../../src/subtitle/index.js";
import { readSubtitleText } from "../../../src/subtitle/index.js";
import { checkSubtitles, type CheckSettings } from "../../../src/subtitle/checks/index.js";
import { spoken } from "./document-of.js";

function found(rule: string, texts: readonly string[], settings: CheckSettings = {}): readonly string[] {
  return checkSubtitles(spoken(...texts), settings)
    .filter((one) => one.rule === rule)
    .map(({ cue, params }) =>
      [cue, params["first"], params["second"]].filter((part) => part !== undefined).join(" | "),
    );
}

/** French above Dutch in each of so many cues. */
function frenchAndDutch(cues: number): LanguageEvidence {
  const lines = Array.from({ length: cues }, (_, at) => [
    { cue: at + 1, line: 1, language: "fr" },
    { cue: at + 1, line: 2, language: "nl" },
  ]).flat();
  const languages = [
    { language: "fr", share: 0.5 },
    { language: "nl", share: 0.5 },
  ];
  return { languages, bilingual: true, layout: { kind: "stacked", order: ["fr", "nl"] }, undetermined: false, lines };
}

describe("typography/quotes-mixed", () => {
  const ROWS: readonly (readonly [what: string, texts: readonly string[], found: readonly string[]])[] = [
    ["straight and curly", ['He said "no".', "She said “yes” and “no”."], ['1 | “ ” | " "']],
    ["guillemets and curly", ["« Oui », dit-il.", "« Non » et “peut-être”."], ["2 | « » | “ ”"]],
    ["one kind", ["He said “no”.", "She said “yes”."], []],
    ["low and high ones are a pair", ["Er sagte „nein“.", "Sie sagte „ja“."], []],
    ["guillemets the other way round", ["Er sagte »nein«.", "Sie sagte »ja«."], []],
    ["quotes in quotes", ["« Il a dit “non” », dit-elle.", "« Oui »."], []],
    ["quotes in quotes over two cues", ["« Il a dit :", "“non” et il est parti »."], []],
    ["apostrophes", ["It’s 'fine', isn't it?", "She said “yes”."], []],
    ["inches", ['A 6" board.', "She said “yes”."], []],
  ];
  for (const [what, texts, wanted] of ROWS) {
    it(what, () => assert.deepEqual(found("typography/quotes-mixed", texts), wanted));
  }

  it("each language has its own", () => {
    const texts = ["Il dit « oui ».\nHij zegt “ja”.", "« Non ».\n“Nee”."];
    const evidence = frenchAndDutch(2);
    assert.deepEqual(found("typography/quotes-mixed", texts, { evidence }), []);
    assert.deepEqual(found("typography/quotes-mixed", texts, { context: { languages: ["fr", "nl"] } }), []);
    assert.deepEqual(found("typography/quotes-mixed", [...texts, '"Oui".\n“Ja”.'], { evidence: frenchAndDutch(3) }), [
      '3 | « » | " "',
    ]);
  });
});

describe("rules for files in two languages", () => {
  it("hold each line against the habits of its language", () => {
    const texts = ["Tu viens ?\nKom je?", "Tu viens?\nKom je?"];
    const settings: CheckSettings = { profile: "netflix", evidence: frenchAndDutch(2) };
    assert.deepEqual(found("typography/fr-spaces", texts, settings), ["2"]);
    assert.deepEqual(found("dialogue/dash", ["-Oui.\n-Ja."], settings), []);
  });

  it("count for each viewer what is read, not both", () => {
    const texts = [`${"x".repeat(50)}\n${"y".repeat(50)}`];
    assert.deepEqual(found("speed/cps", texts, { profile: "netflix", evidence: frenchAndDutch(1) }), []);
    assert.deepEqual(found("speed/cps", texts, { profile: "netflix", context: { language: "fr" } }), ["1"]);
  });
});

describe("the language that rules go by", () => {
  const shown = (language: string, undetermined = false): LanguageEvidence => ({
    languages: [{ language, share: 1 }],
    bilingual: false,
    undetermined,
    lines: [],
  });
  const ROWS: readonly (readonly [what: string, settings: CheckSettings, fires: boolean])[] = [
    ["declared by the caller", { context: { language: "fr" } }, true],
    ["one of one", { context: { languages: ["fr"] } }, true],
    ["shown by the words", { evidence: shown("fr") }, true],
    ["shown, against what is declared", { context: { language: "nl" }, evidence: shown("fr") }, true],
    ["guessed only", { context: { language: "nl" }, evidence: shown("fr", true) }, false],
    ["declared more narrowly", { context: { language: "fr-CA" }, evidence: shown("fr") }, false],
    ["unknown", {}, false],
  ];
  for (const [what, settings, fires] of ROWS) {
    it(what, () =>
      assert.equal(found("typography/fr-spaces", ["Oui!"], { profile: "netflix", ...settings }).length > 0, fires),
    );
  }
});

describe("markup/unclosed", () => {
  const ROWS: readonly (readonly [format: "srt" | "webvtt", text: string, tag: string | undefined])[] = [
    ["srt", "<i>Sit down.", "<i>"],
    ["srt", "Sit</I> down.", "</I>"],
    ["srt", '<font color="red">Sit <b>down.</b>', '<font color="red">'],
    ["srt", "<i>Sit</i> <B>down</b>.", undefined],
    ["srt", "<i><b>Sit</i></b> down.", undefined],
    ["srt", "I <3 you, 2 < 3, <pad>", undefined],
    ["srt", "<br>Sit<br/>down", undefined],
    ["webvtt", "<v Anna>Sit <c.loud>down</c>.", undefined],
    ["webvtt", "<c.loud>Sit down.", "<c.loud>"],
  ];
  for (const [format, line, tag] of ROWS) {
    it(`${format}: ${line}`, () => {
      const comma = format === "srt" ? "," : ".";
      const cue = (at: number, words: string): string =>
        `${at}\n00:00:0${at}${comma}000 --> 00:00:0${at}${comma}900\n${words}\n\n`;
      const text = `${format === "srt" ? "" : "WEBVTT\n\n"}${cue(1, "Good.")}${cue(2, line)}${cue(3, "Good.")}`;
      const document = readSubtitleText(text, { format }).value!;
      const hits = checkSubtitles(document, { text }).filter(({ rule }) => rule === "markup/unclosed");
      assert.deepEqual(
        hits.map(({ cue, params }) => [cue, params["text"]]),
        tag === undefined ? [] : [[2, tag]],
      );
      assert.deepEqual(
        checkSubtitles(document, {}).filter(({ rule }) => rule === "markup/unclosed"),
        [],
      );
    });
  }
});

describe("hostile text", () => {
  const HOSTILE: readonly string[] = [
    "<i ".repeat(60_000),
    " .".repeat(60_000),
    "(aa)".repeat(40_000),
    `"`.repeat(100_000),
    '5"'.repeat(60_000),
    " ".repeat(200_000),
    "- a\n".repeat(40_000),
    "a 3 ".repeat(40_000),
    "12 men. ".repeat(20_000),
    "♪ a\n".repeat(30_000),
    "page?a=&".repeat(20_000),
    // Quotes that only close: each rules out what was found before it.
    "Then he went”\n".repeat(15_000),
    "so”\n«no»\n".repeat(12_000),
    "\u0300".repeat(100_000),
  ];
  for (const text of HOSTILE) {
    it(`${JSON.stringify(text.slice(0, 8))} is looked at in no time`, () => {
      for (const language of ["en", "fr", "ru"]) {
        const began = Date.now();
        checkSubtitles(spoken(text, text), { profile: "netflix", context: { language, sdh: true }, text });
        assert.ok(Date.now() - began < 4000);
      }
    });
  }
});
