import assert from "node:assert/strict";
import type { Finding, LanguageVoter, SubtitleDocument } from "../../../../src/model/index.js";
import { loadLanguageVoters } from "../../../../src/port/index.js";
import { checkLanguages } from "../../../../src/subtitle/checks/language/index.js";
import { detectLanguages } from "../../../../src/subtitle/index.js";
import { documentOf, scene, stacked } from "../../language/film-talk.js";

/** The texts with the one at an index (from 0) replaced. */
const replaced = (texts: readonly string[], at: number, text: string): readonly string[] => texts.with(at, text);

describe("checkLanguages", () => {
  let voters: readonly LanguageVoter[];
  before(async () => {
    voters = await loadLanguageVoters();
  });

  const check = (document: SubtitleDocument, name?: string): readonly Finding[] =>
    checkLanguages(document, detectLanguages(document.cues, voters), name === undefined ? {} : { name });
  const told = (document: SubtitleDocument, name?: string) =>
    check(document, name).map(({ rule, cue }) => (cue === undefined ? rule : `${rule} ${cue}`));

  const film = [...scene("fr"), ...scene("fr"), ...scene("fr")];
  const both = stacked("fr", "nl");

  it("is silent on a file that is what it says", () => {
    assert.deepEqual(told(documentOf(film, { language: "fr" }), "film.fr.srt"), []);
    assert.deepEqual(told(documentOf(scene("hr")), "film.sr.srt"), []);
    assert.deepEqual(told(documentOf(both), "film.fr-nl.srt"), []);
    assert.deepEqual(told(documentOf(both), "film.nl.srt"), []);
  });

  it("declared-vs-actual: by the name, and by what stands inside", () => {
    assert.deepEqual(check(documentOf(scene("de")), "film.fr.srt")[0]?.params, { declared: ["fr"], actual: ["de"] });
    assert.deepEqual(told(documentOf(scene("de"), { language: "fr" })), ["language/declared-vs-actual"]);
    assert.deepEqual(told(documentOf(scene("fr")), "film.fr-nl.srt"), ["language/declared-vs-actual"]);
  });

  it("undetermined: a file of names", () => {
    assert.deepEqual(told(documentOf(["Anna!", "Ivan?", "Hm."]), "film.fr.srt"), ["language/undetermined"]);
    assert.deepEqual(told(documentOf([])), []);
  });

  it("untranslated-cue: one finding a run, on its first cue", () => {
    const left = replaced(replaced(film, 7, scene("en")[7] ?? ""), 8, scene("en")[8] ?? "");
    const [found] = check(documentOf(left));
    assert.deepEqual(
      [found?.rule, found?.cue, found?.params["language"], found?.params["count"]],
      ["language/untranslated-cue", 8, "en", 2],
    );
  });

  it("untranslated-cue: not for names, short words, songs, or one cue in a long film", () => {
    const long = [...film, ...film];
    for (const text of ["Ivan Petrovich!", "Okay.", "♪ You never tell me the truth, my love ♪"]) {
      assert.deepEqual(told(documentOf(replaced(replaced(film, 3, text), 9, text))), [], text);
    }
    assert.deepEqual(told(documentOf(replaced(long, 8, scene("en")[8] ?? ""))), []);
  });

  it("untranslated-cue: three in a row, however long the film", () => {
    const long = Array.from({ length: 9 }, () => scene("fr")).flat();
    const left = long.map((text, at) => (at >= 50 && at < 53 ? (scene("en")[at - 44] ?? "") : text));
    assert.deepEqual(told(documentOf(left)), ["language/untranslated-cue 51"]);
  });

  const english = scene("en");
  const long = [...english, ...english, ...english, ...english, ...english, ...english];
  const foreignIn = (texts: readonly string[]) =>
    check(documentOf(texts)).map(({ cue, params }) => [cue, params["language"], params["count"]]);

  for (const [text, language] of [
    ["Закройте дверь!", "ru"],
    ["Снег выпал ночью, дорога закрыта.", "ru"],
    ["— Где лодка?\n— Утонула вчера.", "ru"],
    ["Сніг випав уночі, дорогу закрито.", "uk"],
    ["Хајдемо кући.", "sr"],
    ["Леля Вера пак вари сладко.", "und-Cyrl"],
    ["Το πλοίο έφυγε νωρίς το πρωί.", "el"],
    ["船は今朝早く出た。", "ja"],
  ] as const) {
    it(`untranslated-cue: one cue in other letters, however long the film (${text})`, () => {
      assert.deepEqual(foreignIn(replaced(long, 30, text)), [[31, language, 1]]);
    });
  }

  for (const [text, language] of [
    ["Statek odpłynął wcześnie rano.", "pl"],
    ["La nave è partita presto stamattina.", "it"],
    ["Yöllä satoi lunta, tie on suljettu.", "fi"],
    ["Kaptan, karşı kıyıda\nbir ateş görüyorum.", "tr"],
    ["Kapitein, ik zie een vuur\nop de andere oever.", "nl"],
    ["Kapitáne, vidím oheň\nna druhém břehu.", "cs"],
    ["Loď odplula brzy ráno za mlhy.", "und-Latn"],
  ] as const) {
    it(`untranslated-cue: a sentence of few frequent words, over one line or two (${text.replace("\n", " / ")})`, () => {
      assert.deepEqual(foreignIn(replaced([...english, ...english], 9, text)), [[10, language, 1]]);
    });
  }

  it("untranslated-cue: neither names, signs, greetings nor exclamations, in a short film", () => {
    for (const text of [
      "Monsieur Dupont, Madame Lefèvre!",
      "Ludwig van Beethoven, José de la Cruz y Vega",
      "HOTEL DE LA GARE",
      "Hasta la vista, amigo.",
      "Mamma mia! Grazie, grazie!",
      "Ha ha ha ha! Hee hee!",
      "ВХОД ВОСПРЕЩЁН",
      "Привет!",
    ]) {
      assert.deepEqual(foreignIn(replaced(replaced([...english, ...english], 3, text), 9, text)), [], text);
    }
    assert.deepEqual(foreignIn(replaced([...scene("ru"), ...scene("ru")], 9, "BMW, Mercedes-Benz, Volkswagen")), []);
  });

  it("line-template: a cue that turns the order round", () => {
    const turned = (both[4] ?? "").split("\n").toReversed().join("\n");
    assert.deepEqual(told(documentOf(replaced(both, 4, turned))), ["bilingual/line-template 5"]);
  });

  it("missing-half: a cue in one language, and not a name that both share", () => {
    assert.deepEqual(told(documentOf(replaced(both, 4, scene("fr")[4] ?? ""))), ["bilingual/missing-half 5"]);
    assert.deepEqual(told(documentOf(replaced(both, 4, "Anna!"))), []);
    assert.deepEqual(told(documentOf(replaced(both, 4, "Anna!\nAnna!"))), []);
  });

  it("missing-half: languages that take turns must be on the screen together, or one right after the other", () => {
    const pairs = scene("fr").flatMap((text, at) => [text, scene("nl")[at] ?? ""]);
    const document = documentOf(pairs);
    const together = document.cues.map((cue, at) => {
      const start = Math.floor(at / 2) * 4000;
      return { ...cue, start, end: start + 3000 };
    });
    assert.deepEqual(told({ ...document, cues: together }), []);
    const inTurn = document.cues.map((cue, at) => {
      const start = Math.floor(at / 2) * 8000 + (at % 2) * 3000;
      return { ...cue, start, end: start + 2900 };
    });
    assert.deepEqual(told({ ...document, cues: inTurn }), []);
    assert.ok(told(document).every((one) => one.startsWith("bilingual/missing-half")));
    assert.ok(told(document).length > 20);
  });

  it("cue-unbalanced: three lines and one", () => {
    const [, lower] = (both[6] ?? "").split("\n");
    const heavy = `Qu’est-ce que tu me veux,\nà cette heure-ci,\ndans cette maison ?\n${lower}`;
    const [found] = check(documentOf(replaced(both, 6, heavy)));
    assert.deepEqual([found?.rule, found?.cue, found?.params["counts"]], ["bilingual/cue-unbalanced", 7, ["3", "1"]]);
  });
});
