import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Locale } from "../../../src/language/index.js";
import { writeFilmRecord } from "../../../src/record/write/index.js";
import { theSaltFerry } from "./fixture.js";

type Row = readonly [record: object, en: string, fr: string, nl: string, de: string, ru: string];

const NB = "\u00a0";
const person = (role: string, printed: string, more: object = {}): object => ({
  credits: [{ role, name: { printed }, ...more }],
});

const ROWS: readonly Row[] = [
  [{ year: 1979 }, "Year: 1979", `Année${NB}: 1979`, "Jaar: 1979", "Jahr: 1979", "Год: 1979"],
  [
    { countries: [{ code: "SUHH" }, { code: "DDDE" }] },
    "Countries: Soviet Union, East Germany",
    `Pays${NB}: Union soviétique, Allemagne de l’Est`,
    "Landen: Sovjet-Unie, Oost-Duitsland",
    "Länder: Sowjetunion, DDR",
    "Страны: СССР, ГДР",
  ],
  [
    { runtime: { iso: "PT1H21M" } },
    "Running time: 81 minutes",
    `Durée${NB}: 81 minutes`,
    "Speelduur: 81 minuten",
    "Laufzeit: 81 Minuten",
    "Продолжительность: 81 минута",
  ],
  [
    { runtime: { iso: "PT2M30S", approximate: true } },
    "Running time: 2 minutes 30 seconds (approximately)",
    `Durée${NB}: 2 minutes 30 secondes (environ)`,
    "Speelduur: 2 minuten 30 seconden (ongeveer)",
    "Laufzeit: 2 Minuten 30 Sekunden (ungefähr)",
    "Продолжительность: 2 минуты 30 секунд (приблизительно)",
  ],
  [
    { colour: { value: "bw" } },
    "Colour: black and white",
    `Couleur${NB}: noir et blanc`,
    "Kleur: zwart-wit",
    "Farbe: schwarzweiß",
    "Цвет: чёрно-белый",
  ],
  [
    { version: { kind: "silent", audio: [], subtitles: [{ language: "nl" }], intertitles: ["ru"] } },
    "Version: silent film|Intertitles: Russian|Subtitles: Dutch",
    `Version${NB}: film muet|Intertitres${NB}: russe|Sous-titres${NB}: néerlandais`,
    "Versie: stomme film|Tussentitels: Russisch|Ondertitels: Nederlands",
    "Fassung: Stummfilm|Zwischentitel: Russisch|Untertitel: Niederländisch",
    "Версия: немой фильм|Интертитры: русский|Субтитры: нидерландский",
  ],
  [
    { premiere: { status: "national", country: "DE" } },
    "Premiere: national premiere (Germany)",
    `Première${NB}: première nationale (Allemagne)`,
    "Première: nationale première (Duitsland)",
    "Premiere: nationale Premiere (Deutschland)",
    "Премьера: национальная премьера (Германия)",
  ],
  [
    { screenings: [{ start: "2021-03-01T13:05", venue: { name: "Odeon", hall: "2" }, audience: "press" }] },
    "Screening: 1 March 2021, 13:05, Odeon, 2, press screening",
    `Séance${NB}: 1er mars 2021, 13${NB}h${NB}05, Odeon, 2, projection de presse`,
    "Vertoning: 1 maart 2021, 13.05 uur, Odeon, 2, persvoorstelling",
    "Vorstellung: 1. März 2021, 13:05 Uhr, Odeon, 2, Pressevorführung",
    "Показ: 1 марта 2021, 13:05, Odeon, 2, пресс-показ",
  ],
  [
    { screenings: [{ partialDate: "--05-09" }], releases: [{ date: "2021-10", country: "FR" }, { date: "2022" }] },
    "Screening: 9 May|Release date: October 2021 (France)|Release date: 2022",
    `Séance${NB}: 9 mai|Date de sortie${NB}: octobre 2021 (France)|Date de sortie${NB}: 2022`,
    "Vertoning: 9 mei|Releasedatum: oktober 2021 (Frankrijk)|Releasedatum: 2022",
    "Vorstellung: 9. Mai|Kinostart: Oktober 2021 (Frankreich)|Kinostart: 2022",
    "Показ: 9 мая|Дата выхода: октябрь 2021 (Франция)|Дата выхода: 2022",
  ],
  [
    person("actor", "Ada Moor", { character: "Vera" }),
    "Cast: Ada Moor – Vera",
    `Interprétation${NB}: Ada Moor – Vera`,
    "Cast: Ada Moor – Vera",
    "Besetzung: Ada Moor – Vera",
    "В ролях: Ada Moor — Vera",
  ],
  [
    person("musicPreexisting", "Ada Moor", { work: "Tides" }),
    "Existing music: Ada Moor (“Tides”)",
    `Musique préexistante${NB}: Ada Moor («${NB}Tides${NB}»)`,
    "Bestaande muziek: Ada Moor (“Tides”)",
    "Verwendete Musik: Ada Moor („Tides“)",
    "Использованная музыка: Ada Moor («Tides»)",
  ],
];

const LOCALES_OF_ROWS: readonly Locale[] = ["en", "fr", "nl", "de", "ru"];

describe("the neutral style", () => {
  for (const [record, ...texts] of ROWS) {
    texts.forEach((text, index) => {
      const locale = LOCALES_OF_ROWS[index] ?? "en";
      it(`${locale}: ${text}`, () => {
        const written = writeFilmRecord(record as Record<string, unknown>, "kinoglot", locale);
        assert.deepEqual(written, { text: text.replaceAll("|", "\n"), lost: [] });
      });
    });
  }

  for (const locale of LOCALES_OF_ROWS) {
    it(`${locale}: says all of a full record but the works it mentions`, () => {
      assert.deepEqual(writeFilmRecord(theSaltFerry(), "kinoglot", locale).lost, ["/mentions"]);
    });
  }

  it("writes each role on one line, companies with commas parted by semicolons", () => {
    const companies = ["Moor Film, Inc.", "Fen Film"].map((name) => ({ role: "production", name }));
    assert.equal(writeFilmRecord({ companies }, "kinoglot").text, "Production company: Moor Film, Inc.; Fen Film");
  });
});
