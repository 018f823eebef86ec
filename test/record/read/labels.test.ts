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
