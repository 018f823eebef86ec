import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { labelledValues } from "../../../src/record/read/labels/labelled-values.js";
import { readLabel } from "../../../src/record/read/labels/read-label.js";
import { pageLines } from "../../../src/record/read/page-line.js";

function rolesOf(text: string): string | null {
  return (
    readLabel(text)
      ?.meanings.map((meanings) => meanings.map(({ id }) => id).join("|"))
      .join(" + ") ?? null
  );
}

const LABELS: readonly (readonly [string, string | null])[] = [
  ["Director", "director"],
  ["REALISATION", "director"],
  ["Режиссёр", "director"],
  ["Buch/Screenplay", "screenwriter"],
  ["REGIE / DIRECTOR", "director"],
  ["Buch & Regie", "screenwriter + director"],
  ["Scénario, image", "screenwriter + cinematographer"],
  ["Written and directed by", "screenwriter + director"],
  ["Length (min)", "runtime"],
  ["Torsten Wiek, Kamera", null],
  ["Wiek, Kamera", null],
  ["The last ferryman", null],
  ["", null],
];

function table(text: string): string[] {
  return labelledValues(pageLines(text)).labelled.map(
    ({ label, values }) => `${label.text} = ${values.map((value) => value.text).join(" ¶ ")}`,
  );
}

const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a label a line", "Director: Anna Nova\nCast : Ivan Stary", ["Director = Anna Nova", "Cast = Ivan Stary"]],
  [
    "several on one line",
    "Script: Anna Nova, DoP: Ivan Stary, Production: Prichal Studio, Producers: Olga Mala",
    ["Script = Anna Nova", "DoP = Ivan Stary", "Production = Prichal Studio", "Producers = Olga Mala"],
  ],
  [
    "bullets, values below",
    "• Director\n  Anna Nova\n• Cast\n  Ivan Stary\n  Olga Mala\n• Editor\n  Jan Maly",
    ["Director = Anna Nova", "Cast = Ivan Stary ¶ Olga Mala", "Editor = Jan Maly"],
  ],
  [
    "a label without a value takes nothing",
    "Director, Screenplay\n\nPhotography\n\nAnna Nova\n\nEditor\n\nIvan Stary",
    ["Director, Screenplay = ", "Photography = Anna Nova", "Editor = Ivan Stary"],
  ],
  [
    "without colon, between pipes",
    "BUCH ANNA NOVA | KAMERA IVAN STARY | FSK 12",
    ["BUCH = ANNA NOVA", "KAMERA = IVAN STARY | FSK 12"],
  ],
  [
    "without colon, one after the other",
    "Scénario Anna Nova, T. Stary Image Ivan Stary Montage Olga Mala",
    ["Scénario = Anna Nova, T. Stary", "Image = Ivan Stary", "Montage = Olga Mala"],
  ],
  [
    "letters in company",
    "R: Anna Nova | B: Ivan Stary | K: Jan Maly",
    ["R = Anna Nova", "B = Ivan Stary", "K = Jan Maly"],
  ],
  [
    "the head of a table",
    "Title\tDirector\tCountry\tYear\nCold Oven\tAnna Nova\tPoland\t1981",
    ["Title = Cold Oven", "Director = Anna Nova", "Country = Poland", "Year = 1981"],
  ],
  [
    "a dash in place of the colon",
    "Режиссёр — Анна Нова\nОператор — Иван Старый",
    ["Режиссёр = Анна Нова", "Оператор = Иван Старый"],
  ],
  ["a dash once", "Режиссёр — Анна Нова", []],
  [
    "names that go on in the next line",
    "Cast: Anna Nova, Ivan Stary,\nOlga Mala, Jan Maly",
    ["Cast = Anna Nova, Ivan Stary, Olga Mala, Jan Maly"],
  ],
  [
    "one more name in the next line",
    "Salt Road\nCast: Anna Nova, Ivan Stary and\nOlga Mala",
    ["Cast = Anna Nova, Ivan Stary and Olga Mala"],
  ],
  ["an event below an open list", "Salt Road\nDirector: Anna Nova,\nFestival Cannes", ["Director = Anna Nova"]],
  ["a title below an open list", "Director: Anna Nova and\nLong Corridor", ["Director = Anna Nova and"]],
  ["a title with a given name below an open list", "Director: Anna Nova,\nOlga Mala", ["Director = Anna Nova"]],
  [
    "a name cut in two by the end of the line",
    "Réal. : Anna Nova - Mus. : Bastien\nCorvol - Int. : Ivan Stary",
    ["Réal. = Anna Nova", "Mus. = Bastien Corvol", "Int. = Ivan Stary"],
  ],
  ["a firm in one country", "Distribution in Poland: Kino Mala", ["Distribution in Poland = Kino Mala"]],
  [
    "a list of credits between semicolons",
    "fotografia Anna Nova; montaggio Ivan Stary; produzione Luna Film, Sole Film",
    ["fotografia = Anna Nova", "montaggio = Ivan Stary", "produzione = Luna Film, Sole Film"],
  ],
  ["a letter alone", "K: Jan Maly", []],
  ["prose", "The camera follows a man who says: nothing will ever be as it was before the war.", []],
  ["a clock", "Main Hall 19:30", []],
  ["the form alone", "Finland, 2018, 8mn\nanimation\n\nformat : 35mm", ["format = 35mm"]],
  ["a title that begins with a label", "Music Box Dancer", []],
];

describe("labels of catalogue pages", () => {
  for (const [text, roles] of LABELS) {
    it(`${text === "" ? "nothing" : text} is ${roles ?? "no label"}`, () => {
      assert.equal(rolesOf(text), roles);
    });
  }
  for (const [what, text, expected] of PAGES) {
    it(`are found: ${what}`, () => {
      assert.deepEqual(table(text), expected);
    });
  }
});
