import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { decodeText, mojibakeRepair, repairMojibake } from "../../../src/text/index.js";
import { bytesOfText } from "./bytes-of-text.js";

const DAMAGED: readonly (readonly [damaged: string, meant: string])[] = [
  ["L'Ã©tÃ© est fini, dÃ©jÃ\u00a0.", "L'été est fini, déjà."],
  ["Il a Ã©tÃ© dÃ©jÃ  lÃ", "Il a été déjà lÃ"],
  ["Itâ€™s over â€” for now â€¦", "It’s over — for now …"],
  ["lâ\u0080\u0099Ã©tÃ©", "l’été"],
  ["â™ª la la â™ª", "♪ la la ♪"],
  ["Ã‰coute", "Écoute"],
  ["Ã…ngstrÃ¶m", "Ångström"],
  ["ÃƒÂ©tÃƒÂ©", "été"],
  ["JÃ³zef ZieliÅ„ski", "Józef Zieliński"],
  ["ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"],
  ["РџСЂРёРІРµС‚, РєР°Рє РґРµР»Р°?", "Привет, как дела?"],
  ["Ïî÷åìó òû íå ïðèø¸ë íà âîêçàë?", "Почему ты не пришёл на вокзал?"],
  ["оПХБЕР, ЙЮЙ ДЕКЮ? бЯЕ УНПНЬН.", "Привет, как дела? Все хорошо."],
];

const CYRILLIC_PAGES = ["windows-1251", "koi8-r", "koi8-u", "ibm866", "iso-8859-5", "x-mac-cyrillic"] as const;

const SOUND: readonly string[] = [
  "",
  "plain",
  "CAFÉ… MANHÃ” HYVÄ…",
  "“PÅ…” été…” Å…",
  "Ça va être très long, peut-être même l'été entier. À bientôt, Zoé !",
  "Æsop’s tale, naïve façade",
  "Здравствуйте, мы ждали вас до утра. Ёлка, объём, съёмка.",
  "Привіт, їжаче! Ґанок, єдиний, щастя.",
  "Чекаћу те испред куће твог оца, љубави.",
  "¿Dónde está el niño? ¡Aquí!",
  "Þetta er maðurinn sem stal bílnum hans pabba.",
  "Seni bütün gece bekledim, ağladım, aşkım.",
  "日本語の字幕です。",
  "½ kg, 20 °C, 3 × 4, © 2004, §5",
  "\ud800 \ufffd",
];

describe("repairMojibake", () => {
  for (const [damaged, meant] of DAMAGED) it(damaged, () => assert.equal(repairMojibake(damaged), meant));
  const scene = [
    "Куда ты на этой старой лодке? На остров, бабушка болеет.",
    "Ночью будет шторм, подожди до утра. Не могу ждать, я ей обещал.",
    "Почему ты вдруг такой добрый со мной? Потому что завтра меня тут может не быть.",
    "Эй, слышишь колокол в церкви? Ты говоришь это каждую осень. Там давно никто не живёт.",
  ].join("\n");
  for (const meant of CYRILLIC_PAGES) {
    for (const page of [...CYRILLIC_PAGES, "windows-1252", "macintosh", "cp850"] as const) {
      if (meant === page || (meant === "koi8-u" && page === "koi8-r") || (meant === "koi8-r" && page === "koi8-u"))
        continue;
      it(`${meant} read as ${page}`, () => {
        const misread = decodeText(bytesOfText(scene, meant), { encoding: page }).text;
        assert.equal(repairMojibake(misread), scene);
      });
    }
  }
  for (const page of [...CYRILLIC_PAGES, "windows-1252", "macintosh", "cp850", "cp852"] as const) {
    it(`UTF-8 read as ${page}`, () => {
      assert.equal(repairMojibake(decodeText(bytesOfText(scene, "utf-8"), { encoding: page }).text), scene);
    });
  }
  it("leaves a word of one accent that another page would spell in capitals", () => {
    assert.equal(repairMojibake("The shape that we get is a Möbius strip.\n".repeat(12)), undefined);
  });
  for (const text of SOUND) it(`leaves ${JSON.stringify(text)}`, () => assert.equal(repairMojibake(text), undefined));
  it("gives any text of Europe and East Asia back that was read as windows-1252", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."éèßłžчвЯї’–♪世界 ab") });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const text = `Où ? ${words.join(" ")}`;
        const misread = decodeText(bytesOfText(text, "utf-8"), { encoding: "windows-1252" }).text;
        assert.equal(repairMojibake(misread), text);
      }),
    );
  });
  it("repairs a piece by what the whole shows", () => {
    const repair = mojibakeRepair("Il a Ã©tÃ© lÃ\u00a0.\nÃ… toi");
    assert.equal(repair?.("Ã…"), "Å");
    assert.equal(repair?.("sans rien"), "sans rien");
  });
  it("is linear on hostile text", () => {
    for (const text of ["Ã©", "Ã", "â€", "é", "Рџ"]) assert.doesNotThrow(() => repairMojibake(text.repeat(200_000)));
  }).timeout(8000);
});
