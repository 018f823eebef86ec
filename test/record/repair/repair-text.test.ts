import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { repairText } from "../../../src/record/repair/index.js";

const DAMAGED: readonly (readonly [damaged: string, meant: string, kind: string])[] = [
  ["L'Ã‰tÃ© immobile", "L'Été immobile", "utf8-as-1252"],
  ["2011 â€“ 88 min", "2011 – 88 min", "utf8-as-1252"],
  ["Ð»ÐµÑ‚Ð¾", "лето", "utf8-as-1252"],
  ["JÃ³zef ZieliÅ„ski", "Józef Zieliński", "utf8-as-1252"],
  ["Jiøí Dvoøák", "Jiří Dvořák", "8859-2-as-1"],
  ["Micha³ Wa³êsa", "Michał Wałęsa", "8859-2-as-1"],
  ["Kie¶lowski", "Kieślowski", "8859-2-as-1"],
  ["Jiøina èerný pøíbìh", "Jiřina černý příběh", "8859-2-as-1"],
  ["Dvo¯·k", "Dvořák", "1250-as-mac"],
  ["Àíäðåé Êîí÷àëîâñêèé", "Андрей Кончаловский", "1251-as-1252"],
  ["áÎÄÒÅÊ", "Андрей", "koi8-as-1252"],
  ["юМДПЕИ", "Андрей", "1251-as-koi8"],
  ["Конч\u0061ловский", "Кончаловский", "mixed-script"],
  ["Puţin şi", "Puțin și", "cedilla"],
];

const SOUND: readonly string[] = [
  "Björn Ångström, Gärtner schön Müller",
  "Frère René, Élève Noël, L'Été à Paris",
  "Bjørn Ærø",
  "Łódź Żółć, Čapek Řehoř",
  "Şahin Güneş",
  "© Viennale 2007, 2³ m, ½ Stunde, 1º premio, 20°",
  "François Ozon – « L'été »",
  "Андрей Кончаловский",
  "plain text",
  "\ud800 lone",
  "",
];

describe("repairText", () => {
  for (const [damaged, meant, kind] of DAMAGED) {
    it(damaged, () => {
      const { text, repairs, sourceSpan } = repairText(`Ren, ${damaged}.`);
      assert.equal(text, `Ren, ${meant}.`);
      assert.ok(repairs.length > 0 && repairs.every((repair) => repair.kind === kind), JSON.stringify(repairs));
      assert.deepEqual(sourceSpan({ start: 5, end: 5 + meant.length }), { start: 5, end: 5 + damaged.length });
      for (const { span, printed } of repairs) assert.equal(`Ren, ${damaged}.`.slice(span.start, span.end), printed);
    });
  }
  for (const text of SOUND) {
    it(`${text} is sound`, () => {
      assert.equal(repairText(text).text, text);
      assert.deepEqual(repairText(text).repairs, []);
    });
  }
  it("leads every offset back into the source, in order", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(..."aÃ©Ð°â€“ø³¯·юМ Ж\ud800") }), (source) => {
        const { text, sourceSpan } = repairText(source);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          const { start } = sourceSpan({ start: at, end: at });
          assert.ok(start >= last && start <= source.length);
          last = start;
        }
        assert.equal(sourceSpan({ start: 0, end: text.length }).end, source.length);
      }),
    );
  });
});
