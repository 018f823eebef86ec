import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findDates, findTimes, isoDay, resolveDates, type DateContext } from "../../../src/record/fields/index.js";
import { later, wordsOf } from "./stretches.js";

function days(texts: readonly string[], context: DateContext = {}): string {
  const dates = texts.flatMap((text) => findDates(later(text)).map(({ value }) => value));
  const resolution = resolveDates(dates, context);
  return dates
    .map((date) => resolution.resolve(date))
    .map((day) => (day ? isoDay(day) + (day.uncertain ? "?" : "") : "none"))
    .join(" ");
}

const DATES: readonly (readonly [text: string, words: string, day: string])[] = [
  ["11/19/2021 10:00 pm – Hall", "11/19/2021", "2021-11-19"],
  ["Di 6.11., 17.00 Uhr", "Di 6.11.", "--11-06"],
  ["27.5. Titel", "27.5.", "--05-27"],
  ["MERCREDI 18 OCTOBRE 2017, 20H00", "MERCREDI 18 OCTOBRE 2017", "2017-10-18"],
  ["So. 8 Dezember", "So. 8 Dezember", "--12-08"],
  ["Saturday 9 March 2024", "Saturday 9 March 2024", "2024-03-09"],
  ["Чт 14.03, 19:00", "Чт 14.03", "--03-14"],
  ["May 16, 2012", "May 16, 2012", "2012-05-16"],
  ["2021-03-12", "2021-03-12", "2021-03-12"],
  ["mié 3 de junio de 2020", "mié 3 de junio de 2020", "2020-06-03"],
  ["čt 5. 11. 2020 v 18:00", "čt 5. 11. 2020", "2020-11-05"],
  ["19 октября (чт), 19:00", "19 октября (чт)", "--10-19"],
  ["pt. 12 marca, godz. 18:00", "pt. 12 marca", "--03-12"],
  ["di 27-1 21:45", "di 27-1", "--01-27"],
  ["30.02.2020", "30.02.2020", "none"],
];

describe("findDates", () => {
  for (const [text, words, day] of DATES) {
    it(text, () => {
      const found = findDates(later(text));
      assert.equal(found.length, 1);
      assert.equal(wordsOf(text, found[0]!), words);
      assert.equal(days([text]), day);
    });
  }
  for (const text of [
    "18.00/20.30",
    "5.0/5",
    "Tickets $12 / $9",
    "1.85:1",
    "2.35",
    "20.30 Uhr",
    "St. Petersburg, 197101",
    "Tel: +7.495.777 49 61",
    "24/25 fps",
    "May 2012",
    "V' 14",
    "Mar Adentro 12",
  ]) {
    it(`${text}: none`, () => assert.deepEqual(findDates(later(text)), []));
  }
});

describe("resolveDates", () => {
  for (const [name, texts, context, expected] of [
    ["a part above twelve decides for all", ["Fri 12/03", "Sat 13/03"], {}, "--03-12 --03-13"],
    ["also for months first", ["Fri 04/05", "Sat 04/06", "Sun 04/21"], {}, "--04-05 --04-06 --04-21"],
    ["one date alone proves nothing", ["Fri 12/03"], { filmYear: 2020, language: "en" }, "--03-12?"],
    ["then the day of the week", ["Thu 03/04/2021"], {}, "2021-03-04"],
    ["then the house", ["12/03"], { dayFirst: false }, "--12-03"],
    ["then the language", ["12/03"], { language: "de" }, "--03-12"],
    [
      "a year needs the days of the week and a witness",
      ["Fri 12/03", "Sat 13/03"],
      { filmYear: 2020, witnesses: [2021] },
      "2021-03-12 2021-03-13",
    ],
    ["without a witness there is none", ["Fri 12/03", "Sat 13/03"], { filmYear: 2020 }, "--03-12 --03-13"],
    [
      "nor with a witness that does not fit",
      ["Fri 12/03", "Sat 13/03"],
      { filmYear: 2020, witnesses: [2020] },
      "--03-12 --03-13",
    ],
  ] as const) {
    it(name, () => assert.equal(days(texts, context), expected));
  }
});

describe("findTimes", () => {
  for (const [text, times] of [
    ["11/19/2021 10:00 pm", "22:0"],
    ["7.30pm", "19:30"],
    ["7 p.m.", "19:0"],
    ["12:00 a.m.", "0:0"],
    ["MERCREDI 18 OCTOBRE 2017, 20H00", "20:0"],
    ["Di 6.11., 17.00 Uhr", "17:0"],
    ["18.00/20.30", "18:0 20:30"],
    ["18:00–20:30", "18:0-20:30"],
    ["20 Uhr", "20:0"],
    ["в 19:00 и 21:30", "19:0 21:30"],
    ["1:1.85", ""],
    ["2.35", ""],
    ["01:34:22", ""],
    ["$12.50", ""],
    ["105 мин.", ""],
    ["2h21min", ""],
    ["Tel 12.30.45", ""],
  ] as const) {
    it(`${text}: ${times}`, () => {
      const found = findTimes(later(text)).map(
        ({ hour, minute, until }) => `${hour}:${minute}${until ? `-${until.hour}:${until.minute}` : ""}`,
      );
      assert.equal(found.join(" "), times);
    });
  }
});
