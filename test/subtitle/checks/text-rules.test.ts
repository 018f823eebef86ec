import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Run } from "../../../src/model/index.js";
import { checkSubtitles, type CheckContext } from "../../../src/subtitle/checks/index.js";
import { documentOf, spoken } from "./document-of.js";

/** A text, and what it should be; `false` where the rule fires and suggests nothing, null where it is silent. */
type Row = readonly [text: string, wanted: string | false | null];

interface Table {
  readonly rule: string;
  readonly context: CheckContext;
  readonly rows: readonly Row[];
}

const TABLES: readonly Table[] = [
  {
    rule: "typography/ellipsis",
    context: { language: "en" },
    rows: [
      ["Well... sit down.", "Well… sit down."],
      ["...and then he left.", "…and then he left."],
      ["So...\nI see...", "So…\nI see…"],
      ["Well… sit down.", null],
      ["Rooms 1...10", null],
      ["Wait....", null],
      ["Wait..", null],
      ["e.g. this", null],
    ],
  },
  {
    rule: "typography/double-space",
    context: { language: "fr" },
    rows: [
      ["Sit  down   now.", "Sit down now."],
      ["Quoi  \u00a0?", "Quoi\u00a0?"],
      ["  Sit down.  ", null],
      ["Sit\n down.", null],
      ["右　　左", null],
    ],
  },
  {
    rule: "typography/stray-space",
    context: { language: "en" },
    rows: [
      ["Sit down , please .", "Sit down, please."],
      [" Sit down. \nNow.", "Sit down.\nNow."],
      ["Well ...and then", null],
      ["Well . . . yes", null],
      ["A .45 and ,5 of a .com", null],
      ["Sit down, please.", null],
      ["Really ?", null],
    ],
  },
  {
    rule: "typography/fr-spaces",
    context: { language: "fr" },
    rows: [
      ["Tu viens ce soir?", "Tu viens ce soir\u00a0?"],
      ["Voilà: il dit «oui»; enfin!", "Voilà\u00a0: il dit «\u00a0oui\u00a0»\u00a0; enfin\u00a0!"],
      ["Quoi ?! Non !!!", null],
      ["Quoi?!", "Quoi\u00a0?!"],
      ["Tu viens ? Ah !", null],
      ["Tu viens\u00a0? Oui\u202f!", null],
      ["Il est 10:30, ou 3:1.", null],
      ["Voir http://exemple.be/page?id=3", null],
      ["Bien :-) ou ;)", null],
      ["Content:)", null],
      ["Fish &amp; chips", null],
      ["(?)", null],
      ["Quoi…?", null],
      ["?", null],
      ["Il a dit\n« oui »", null],
    ],
  },
  {
    rule: "typography/fr-spaces",
    context: { language: "fr-CA" },
    rows: [
      ["Tu viens ce soir?", null],
      ["Voilà: rien.", "Voilà\u00a0: rien."],
    ],
  },
  { rule: "typography/fr-spaces", context: { language: "en" }, rows: [["Are you coming?", null]] },
  {
    rule: "typography/ru-guillemets",
    context: { language: "ru" },
    rows: [
      ['Читай "Войну и мир".', "Читай «Войну и мир»."],
      ["Он сказал: “Нет”.", "Он сказал: «Нет»."],
      ["Журнал „Огонёк“ здесь.", "Журнал «Огонёк» здесь."],
      ['"Да", — сказал он.', "«Да», — сказал он."],
      ["Читай «Войну и мир».", null],
      ["«Он читал „Огонёк“ вчера»", null],
      ['Доска 5" шириной.', null],
      ['He said "no".', null],
      ["Д'Артаньян", null],
    ],
  },
  { rule: "typography/ru-guillemets", context: { language: "en" }, rows: [['He said "no".', null]] },
  {
    rule: "sdh/brackets",
    context: { language: "en", sdh: true },
    rows: [
      ["(door slams)", "[door slams]"],
      ["(whispering) Come here.", "[whispering] Come here."],
      ["- (sighs)\n- Come here.", "- [sighs]\n- Come here."],
      ["MAN: (softly) Come here.", "MAN: [softly] Come here."],
      ["Come here. (sighs)", "Come here. [sighs]"],
      ["(door\nslams)", "[door\nslams]"],
      ["[door slams]", null],
      ["The law (of 1975) says so.", null],
      ["It is late\n(past ten) and cold.", null],
      ["That is fine (I guess)", null],
      ["(5)", null],
      [":)", null],
    ],
  },
  { rule: "sdh/brackets", context: { language: "en" }, rows: [["(door slams)", null]] },
  { rule: "sdh/brackets", context: { language: "ja", sdh: true }, rows: [["(ドアの音)", null]] },
  {
    rule: "number/spell-out",
    context: { language: "en" },
    rows: [
      ["I have 3 sisters.", "I have three sisters."],
      ["There were only\n10 left.", "There were only\nten left."],
      ["I have 3.", "I have three."],
      ["I have 11 sisters.", null],
      ["I have three sisters.", null],
      ["It is 3 p.m.", null],
      ["It is 3:15 now.", null],
      ["See you at 10 o'clock.", null],
      ["It costs $3 today.", null],
      ["He paid 3% more.", null],
      ["We ran 5 km today.", null],
      ["They won 3-0 today.", null],
      ["It weighs 3.5 pounds.", null],
      ["He came 3rd again.", null],
      ["We are in room 3 now.", null],
      ["He lives in Apartment 4.", null],
      ["On May 3 we left.", null],
      ["On 3 May we left.", null],
      ["Counting 3, 2, 1.", null],
      ["It took 3 or 4 days.", null],
      ["a 5-year-old boy", null],
      ["what is 2 plus something", null],
      ["♪ just 2 of us ♪", null],
      ["agent 07 of them", null],
    ],
  },
  { rule: "number/spell-out", context: { language: "fr" }, rows: [["Elle a 3 sœurs.", null]] },
  {
    rule: "number/start",
    context: { language: "en" },
    rows: [
      ["12 men came in.", "Twelve men came in."],
      ["They left. 21 men came.", "They left. Twenty-one men came."],
      ["- Who?\n- 5 men.", "- Who?\n- Five men."],
      ["130 men came in.", "One hundred and thirty men came in."],
      ["Twelve men came in.", null],
      ["10:30 is too late.", null],
      ["5 p.m. is too late.", null],
      ["1.5 men came in.", null],
      ["1975 was a good year.", null],
      ["1. Sit down.", null],
      ["3, 2, 1.", null],
      ["50% of them left.", null],
      ["2nd place is fine.", null],
      ["We need No. 5 here.", null],
      ["Ask J. 5 of them know.", null],
      ["-12 degrees outside.", null],
      ["007 is here.", null],
      ["911!", null],
      ["♪ 99 balloons ♪", null],
    ],
  },
  {
    rule: "glyph/unsupported",
    context: {},
    rows: [
      ["Sit down \u0007 and eat.", false],
      ["Sit \ue000 down.", false],
      ["Sit \ud800 down.", false],
      ["C\u0092est", false],
      ["Sit\tdown,\n“love” ♪ é e\u0301 🎬 中 \u200b\u00a0", null],
      ["Sit d\ufffdwn.", null],
    ],
  },
  {
    rule: "text/empty-cue",
    context: {},
    rows: [
      ["", false],
      [" \n\u200b ", false],
      [".", null],
      ["♪", null],
    ],
  },
];

const DASHES: Readonly<Record<string, readonly Row[]>> = {
  fr: [
    ["-Viens ici.\n-Non, merci.", "- Viens ici.\n- Non, merci."],
    ["– Viens ici.\n– Non, merci.", "- Viens ici.\n- Non, merci."],
    ["Viens ici.\n- Non, merci.", "- Viens ici.\n- Non, merci."],
    ["- Viens ici.\n-\u00a0Non, merci.", null],
    ["- Viens ici,\nje t’attends.", null],
    ["Viens ici,\n- dit-il - vite.", null],
    ["-5 degrés.\n-7 hier.", null],
    ["--Attends.\n--Non.", null],
    ["-Viens ici.", null],
    ["« Je pense. »\n-Un philosophe", null],
    ["La vie est belle.\n-Un Auteur", null],
  ],
  en: [
    ["- Come here.\n- No.", "-Come here.\n-No."],
    ["-Come here.\n-No.", null],
    ["—I thought—\n—You what?", null],
  ],
  nl: [
    ["-Kom hier.\n-Nee, dank je.", "Kom hier.\n-Nee, dank je."],
    ["Kom hier.\n- Nee, dank je.", "Kom hier.\n-Nee, dank je."],
    ["Kom hier.\n–Nee, dank je.", "Kom hier.\n-Nee, dank je."],
    ["Kom hier.\n-Nee, dank je.", null],
    ["-Kom hier\nen eet iets.", null],
  ],
  bg: [
    ["- Ела тук.\n- Не.", "Ела тук.\n- Не."],
    ["Ела тук.\n- Не.", null],
  ],
  ru: [
    ["Иди сюда.\n- Нет.", "- Иди сюда.\n- Нет."],
    ["-Иди сюда.\n-Нет.", null],
    ["— Иди сюда.\n— Нет.", null],
  ],
  hu: [["- Gyere ide.\n-Nem.", null]],
};

function suggestionFor(rule: string, text: string, context: CheckContext): string | false | null {
  const found = checkSubtitles(spoken("Good evening, all.", text), { profile: "netflix", context });
  const [hit, ...more] = found.filter((one) => one.rule === rule);
  assert.deepEqual(more, []);
  if (hit === undefined) return null;
  assert.equal(hit.cue, 2);
  assert.equal(hit.params["time"], "00:00:09.000");
  return hit.suggestions?.[0] ?? false;
}

describe("rules for the text of subtitles", () => {
  for (const { rule, context, rows } of TABLES) {
    for (const [text, wanted] of rows) {
      it(`${rule} ${JSON.stringify(context)}: ${JSON.stringify(text)} ${wanted === null ? "is well" : "is found"}`, () =>
        assert.equal(suggestionFor(rule, text, context), wanted));
    }
  }

  for (const [language, rows] of Object.entries(DASHES)) {
    for (const [text, wanted] of rows) {
      it(`dialogue/dash ${language}: ${JSON.stringify(text)} ${wanted === null ? "is well" : "is found"}`, () =>
        assert.equal(suggestionFor("dialogue/dash", text, { language }), wanted));
    }
  }

  it("number/start: a sentence that goes on from the cue before may have digits", () => {
    const found = checkSubtitles(spoken("In the room were", "12 men of the guard."), {
      profile: "netflix",
      context: { language: "en" },
    });
    assert.deepEqual(
      found.filter(({ rule }) => rule === "number/start"),
      [],
    );
  });

  const italic = (text: string): readonly Run[] => [{ text, italic: true }];
  const SONGS: readonly (readonly [string, readonly Run[] | undefined, CheckContext, boolean])[] = [
    ["♪ La la la ♪", undefined, { language: "en" }, true],
    ["♪ La la la ♪", italic("♪ La la la ♪"), { language: "en" }, false],
    ["♪ La la la ♪", [{ text: "♪ " }, { text: "La la la", italic: true }, { text: " ♪" }], { language: "en" }, false],
    ["♪ La la la ♪", [{ text: "♪ La " }, { text: "la la ♪", italic: true }], { language: "en" }, true],
    ["♪♪", undefined, { language: "en" }, false],
    ["♪ [soft music] ♪", undefined, { language: "en" }, false],
    ["♪ 라라라 ♪", undefined, { language: "ko" }, false],
    ["La la la", undefined, { language: "en" }, false],
  ];
  for (const [text, runs, context, fires] of SONGS) {
    it(`song/italics: ${text} ${JSON.stringify(runs)} ${fires ? "is found" : "is well"}`, () => {
      const document = documentOf([[5000, 8000, text, runs ? { runs } : {}]]);
      const found = checkSubtitles(document, { profile: "netflix", context });
      assert.equal(
        found.some(({ rule }) => rule === "song/italics"),
        fires,
      );
    });
  }
});
