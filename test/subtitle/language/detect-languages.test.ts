import assert from "node:assert/strict";
import type { LanguageVoter } from "../../../src/model/index.js";
import { loadLanguageVoters } from "../../../src/port/index.js";
import { detectLanguages, isSameWritten, writtenLanguage } from "../../../src/subtitle/index.js";
import { FILM_TALK, cuesOf, scene, stacked } from "./film-talk.js";

describe("detectLanguages", () => {
  let voters: readonly LanguageVoter[];
  before(async () => {
    voters = await loadLanguageVoters();
  });

  for (const [language, lines] of Object.entries(FILM_TALK)) {
    it(`tells film talk in ${language}`, () => {
      const evidence = detectLanguages(cuesOf(lines), voters);
      assert.equal(evidence.undetermined, false);
      assert.equal(evidence.bilingual, false);
      assert.deepEqual(
        evidence.languages.map((one) => writtenLanguage(one.language)),
        [writtenLanguage(language)],
      );
    });
  }

  for (const language of ["en", "fr", "nl", "de", "ru"]) {
    it(`tells each single line in ${language}, spoken or shouted`, () => {
      for (const line of scene(language)) {
        for (const text of [line, line.toUpperCase()]) {
          assert.equal(detectLanguages(cuesOf([text]), voters).languages[0]?.language, language, text);
        }
      }
    });
  }

  it("names Serbian by its letters, Croatian and Serbian by their words, and the group where words are missing", () => {
    const told = (lines: readonly string[]): string | undefined =>
      detectLanguages(cuesOf(lines), voters).languages[0]?.language;
    assert.equal(told(scene("sr-Cyrl")), "sr");
    assert.equal(told(scene("sr")), "sr");
    assert.equal(told(scene("hr")), "hr");
    const either = Array.from({ length: 8 }, () => "Hvala vam, doktore. Daj mi ključ, molim te.");
    assert.equal(told(either), "sh");
  });

  const scripts: readonly (readonly [string, string, string])[] = [
    ["zh", "Hans", "你昨天晚上去哪里了？\n我等了你一个晚上，你为什么不说话？"],
    ["zh", "Hant", "你昨天晚上去哪裡了？\n我等了你一個晚上，你為什麼不說話？"],
    ["ja", "Jpan", "昨日の夜はどこにいたの？\n朝まで待っていたんだよ。"],
    ["ko", "Kore", "어젯밤에 어디 있었어요?\n아침까지 기다렸어요."],
    ["he", "Hebr", "איפה היית אתמול בלילה?"],
    ["ar", "Arab", "أين كنت ليلة أمس؟ انتظرتك حتى الصباح."],
    ["el", "Grek", "Πού ήσουν χθες το βράδυ;"],
  ];
  for (const [language, script, text] of scripts) {
    it(`tells ${language} by its letters (${script}), without any voter`, () => {
      const evidence = detectLanguages(cuesOf([text]), []);
      assert.equal(evidence.languages[0]?.language, language);
      assert.equal(evidence.script, script);
    });
  }

  it("stays Russian where a voter says Bulgarian: the letters settle it", () => {
    const bulgarian: LanguageVoter = { id: "wrong", vote: () => [{ language: "bg", score: 1 }] };
    assert.equal(detectLanguages(cuesOf(scene("ru")), [bulgarian]).languages[0]?.language, "ru");
  });

  it("leaves open what is too short, and lists a guess", () => {
    const evidence = detectLanguages(cuesOf(["Anna!", "Ivan…", "Wo warst du gestern Abend?"]), voters);
    assert.equal(evidence.undetermined, true);
    assert.equal(evidence.languages[0]?.language, "de");
  });

  it("leaves open what voters differ on", () => {
    const voter = (language: string): LanguageVoter => ({ id: language, vote: () => [{ language, score: 0.9 }] });
    const invented = Array.from(
      { length: 30 },
      (_, at) => `Mirovag zulto ${at % 2 ? "blenkar" : "sotrim"} kavuno pelt`,
    );
    const evidence = detectLanguages(cuesOf(invented), [voter("sk"), voter("cs")]);
    assert.equal(evidence.undetermined, true);
  });

  it("has nothing to say without words", () => {
    for (const texts of [[], [""], ["…", "42", "♪ ♪", "https://example.org"]]) {
      assert.deepEqual(detectLanguages(cuesOf(texts), voters), {
        languages: [],
        bilingual: false,
        undetermined: true,
        lines: [],
      });
    }
  });

  it("is not led astray by markup, addresses, line ends and shouts", () => {
    const dressed = scene("da").map((line) => `<i>${line.toUpperCase().replace(" ", "\n")}</i>`);
    const evidence = detectLanguages(cuesOf(["www.example.com presents the best", ...dressed]), voters);
    assert.deepEqual(evidence.languages, [{ language: "da", share: 1 }]);
  });

  for (const [upper, lower] of [
    ["fr", "nl"],
    ["nl", "fr"],
    ["de", "fr"],
    ["en", "ru"],
    ["ru", "uk"],
    ["sr-Cyrl", "en"],
    ["cs", "en"],
  ] as const) {
    it(`tells ${upper} above ${lower}, line by line`, () => {
      const evidence = detectLanguages(cuesOf(stacked(upper, lower)), voters);
      assert.equal(evidence.bilingual, true);
      assert.equal(evidence.layout?.kind, "stacked");
      assert.ok(isSameWritten(evidence.layout.order[0] ?? "", upper));
      assert.ok(isSameWritten(evidence.layout.order[1] ?? "", lower));
      for (const { cue, line, language } of evidence.lines) {
        assert.ok(isSameWritten(language ?? "", line === 1 ? upper : lower), `cue ${cue} line ${line}: ${language}`);
      }
    });
  }

  for (const [upper, lower] of [
    ["cs", "sk"],
    ["sk", "cs"],
    ["no", "da"],
    ["da", "no"],
    ["sv", "no"],
    ["hr", "sr"],
    ["sr", "hr"],
    ["sr-Cyrl", "hr"],
    ["hr", "sl"],
    ["pt", "es"],
    ["nl", "de"],
    ["ru", "uk"],
    ["bg", "mk"],
  ] as const) {
    it(`tells ${upper} above its kin ${lower}, line by line`, () => {
      const [top, below] = [upper.slice(0, 2), lower.slice(0, 2)];
      const evidence = detectLanguages(cuesOf(stacked(upper, lower)), voters);
      assert.deepEqual(evidence.layout, { kind: "stacked", order: [top, below] });
      for (const { line, language } of evidence.lines) assert.equal(language, line === 1 ? top : below);
    });
  }

  it("is not certain of one kindred language where few words speak for two", () => {
    const told = detectLanguages(cuesOf(stacked("no", "da").slice(0, 5)), voters);
    assert.deepEqual([told.bilingual, told.undetermined], [false, true]);
    assert.deepEqual(told.languages.map(({ language }) => language).toSorted(), ["da", "no"]);
    const members = detectLanguages(cuesOf(stacked("sr", "hr").slice(0, 9)), voters);
    assert.deepEqual([members.bilingual, members.undetermined], [false, true]);
    assert.deepEqual(members.languages.map(({ language }) => language).toSorted(), ["hr", "sr"]);
  });

  it("does not take two lines in one language for two kindred ones", () => {
    for (const language of Object.keys(FILM_TALK)) {
      const lines = scene(language);
      const doubled = lines.flatMap((line, at) => (at % 2 === 0 ? [`${line}\n${lines[at + 1] ?? ""}`] : []));
      const evidence = detectLanguages(cuesOf(doubled), voters);
      assert.deepEqual([evidence.bilingual, evidence.undetermined], [false, false], language);
    }
    const both = scene("sr").map((line, at) => `${line}\n${scene("sr-Cyrl")[at] ?? ""}`);
    assert.equal(detectLanguages(cuesOf(both), voters).bilingual, false);
  });

  it("tells languages that take turns from cue to cue", () => {
    const turns = scene("fr").flatMap((text, at) => [text, scene("nl")[at] ?? ""]);
    assert.deepEqual(detectLanguages(cuesOf(turns), voters).layout, { kind: "alternating", order: ["fr", "nl"] });
  });

  it("does not take a file that changes its language once for one in two", () => {
    const halves = [...scene("fr"), ...scene("fr"), ...scene("fr"), ...scene("en")];
    const evidence = detectLanguages(cuesOf(halves), voters);
    assert.equal(evidence.bilingual, false);
    assert.equal(evidence.languages[0]?.language, "fr");
  });

  it("answers hostile text in time", () => {
    const hostile = [
      "@".repeat(200_000),
      "a.".repeat(100_000),
      "<".repeat(200_000),
      "# ".repeat(100_000),
      "x".repeat(300_000),
    ];
    const started = process.cpuUsage().user;
    detectLanguages(cuesOf(hostile), voters);
    assert.ok(process.cpuUsage().user - started < 3_000_000);
  });
});
