import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PersonName } from "../../src/model/index.js";
import { parsePersonName } from "../../src/name/index.js";

const NOTHING: Omit<PersonName, "raw"> = {
  given: [],
  patronymic: null,
  family: [],
  particles: [],
  honorifics: [],
  suffix: null,
  nicknames: [],
  initials: false,
  order: "unknown",
  script: "Latn",
};

const NAMES: readonly (readonly [raw: string, parts: Partial<PersonName>])[] = [
  ["Vitali KANEVSKY", { given: ["Vitali"], family: ["Kanevsky"], order: "given-first" }],
  ["KANEVSKY, Vitali", { given: ["Vitali"], family: ["Kanevsky"], order: "family-first" }],
  ["VITALI KANEVSKY", { given: ["Vitali"], family: ["Kanevsky"], order: "given-first" }],
  ["RIMSKY-KORSAKOV Nikolai", { given: ["Nikolai"], family: ["Rimsky-Korsakov"], order: "family-first" }],
  [
    "Шепитько Лариса Ефимовна",
    { given: ["Лариса"], patronymic: "Ефимовна", family: ["Шепитько"], order: "family-first", script: "Cyrl" },
  ],
  [
    "Larisa Efimovna Shepitko",
    { given: ["Larisa"], patronymic: "Efimovna", family: ["Shepitko"], order: "given-first" },
  ],
  [
    "Дмитрий Дмитриевич Шостакович",
    { given: ["Дмитрий"], patronymic: "Дмитриевич", family: ["Шостакович"], order: "given-first", script: "Cyrl" },
  ],
  ["Дмитрий Шостакович", { given: ["Дмитрий"], family: ["Шостакович"], order: "given-first", script: "Cyrl" }],
  [
    "Л.Е.Шепитько",
    { given: ["Л."], patronymic: "Е.", family: ["Шепитько"], initials: true, order: "given-first", script: "Cyrl" },
  ],
  [
    "Шепитько Л. Е.",
    { given: ["Л."], patronymic: "Е.", family: ["Шепитько"], initials: true, order: "family-first", script: "Cyrl" },
  ],
  ["J. R. R. Tolkien", { given: ["J.", "R.", "R."], family: ["Tolkien"], initials: true, order: "given-first" }],
  [
    "Prof. Sergei Eisenstein",
    { honorifics: ["Prof."], given: ["Sergei"], family: ["Eisenstein"], order: "given-first" },
  ],
  ["Sir Alfred Hitchcock", { honorifics: ["Sir"], given: ["Alfred"], family: ["Hitchcock"], order: "given-first" }],
  ["господин Орлов", { honorifics: ["господин"], family: ["Орлов"], script: "Cyrl" }],
  ["King Vidor", { given: ["King"], family: ["Vidor"] }],
  ["Stephen King", { given: ["Stephen"], family: ["King"], order: "given-first" }],
  ["Robert Downey Jr.", { given: ["Robert"], family: ["Downey"], suffix: "Jr.", order: "given-first" }],
  ["Robert Downey, Jr.", { given: ["Robert"], family: ["Downey"], suffix: "Jr.", order: "given-first" }],
  ["Lars von Trier", { given: ["Lars"], particles: ["von"], family: ["Trier"], order: "given-first" }],
  ["Ван Дамм", { particles: ["Ван"], family: ["Дамм"], script: "Cyrl" }],
  ["de la Cruz, Penélope", { given: ["Penélope"], particles: ["de", "la"], family: ["Cruz"], order: "family-first" }],
  ["Beethoven, Ludwig van", { given: ["Ludwig"], particles: ["van"], family: ["Beethoven"], order: "family-first" }],
  ["Georgy «Gia» Daneliya", { given: ["Georgy"], nicknames: ["Gia"], family: ["Daneliya"], order: "given-first" }],
  ["Dwayne (The Rock) Johnson", { given: ["Dwayne"], nicknames: ["The Rock"], family: ["Johnson"] }],
  ["Гaгaрин Юрий", { given: ["Юрий"], family: ["Гагарин"], order: "family-first", script: "mixed" }],
  ["Andrey ГРЯЗЕВ", { given: ["Andrey"], family: ["Грязев"], order: "given-first", script: "mixed" }],
  ["Анна", { given: ["Анна"], script: "Cyrl" }],
  ["Орлова", { family: ["Орлова"], script: "Cyrl" }],
  ["黒澤明", { family: ["黒澤明"], script: "other" }],
  ["ოთარ იოსელიანი", { given: ["ოთარ"], family: ["იოსელიანი"], order: "given-first", script: "Geor" }],
  ["Лариса Шепитько (род. 1938)", { given: ["Лариса"], family: ["Шепитько"], order: "given-first", script: "Cyrl" }],
  ["«Шепитько»", { family: ["Шепитько"], script: "Cyrl" }],
  ["Екатерина II", { given: ["Екатерина"], suffix: "II", script: "mixed" }],
  ["George V", { given: ["George"], suffix: "V" }],
  ["Orlova V", { given: ["V"], family: ["Orlova"], initials: true, order: "family-first" }],
  ["Люси Аллен", { given: ["Люси"], family: ["Аллен"], script: "Cyrl" }],
  ["Gracie Allen", { given: ["Gracie"], family: ["Allen"] }],
  ["Шепитько Лариса", { given: ["Лариса"], family: ["Шепитько"], order: "family-first", script: "Cyrl" }],
  [
    "Мамедов Рашид Гасан оглы",
    { given: ["Рашид"], patronymic: "Гасан оглы", family: ["Мамедов"], order: "family-first", script: "Cyrl" },
  ],
  ["Мамедов Гасан оглы", { patronymic: "Гасан оглы", family: ["Мамедов"], order: "family-first", script: "Cyrl" }],
  ["реж. Климов", { honorifics: ["реж."], family: ["Климов"], script: "Cyrl" }],
  ["Илья Андреевич", { given: ["Илья"], patronymic: "Андреевич", order: "given-first", script: "Cyrl" }],
  ["Антон Абрамович", { given: ["Антон"], family: ["Абрамович"], order: "given-first", script: "Cyrl" }],
  ["", { script: "other" }],
  [" … ", { script: "other" }],
];

describe("parts of a name", () => {
  for (const [raw, parts] of NAMES) {
    it(raw, () => assert.deepEqual(parsePersonName(raw), { ...NOTHING, ...parts, raw }));
  }
});
