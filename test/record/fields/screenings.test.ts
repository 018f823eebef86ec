import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { collectDates, readScreenings, resolveDates, type DateContext } from "../../../src/record/fields/index.js";
import { linesOf } from "./stretches.js";

/** Each showing in one string: when, venue, room, version, audience. */
function showings(text: string, context: DateContext = {}): string[] {
  const lines = linesOf(text);
  const resolution = resolveDates(
    collectDates(lines).map(({ value }) => value),
    context,
  );
  return readScreenings(lines, resolution).screenings.map(({ value, span }) => {
    assert.ok(span.end <= text.length && span.start < span.end);
    const parts = [
      value.start ?? value.partialDate,
      value.venue?.name,
      value.venue?.hall,
      value.version?.printed,
      value.audience,
    ];
    return parts.filter((part) => part !== undefined).join(" | ");
  });
}

const PAGES: readonly (readonly [name: string, text: string, expected: readonly string[], context?: DateContext])[] = [
  ["venue behind a dash", "11/19/2021 10:00 pm – Olymp FilmBühne", ["2021-11-19T22:00 | Olymp FilmBühne"]],
  ["venue behind a blank", "Di 6.11., 17.00 Uhr Weltspiegel", ["--11-06T17:00 | Weltspiegel"]],
  [
    "two showings on one line, then capitals",
    "di 18 nov 20.00 uhr Olymp FilmBühne so 23 nov 18.00 uhr Olymp FilmBühne DEUTSCHER WETTBEWERB Ein Text",
    ["--11-18T20:00 | Olymp FilmBühne", "--11-23T18:00 | Olymp FilmBühne"],
  ],
  ["two times on the line below", "27.5. Titel\n18.00/20.30\nDer Film spielt", ["--05-27T18:00", "--05-27T20:30"]],
  [
    "venue below",
    "MERCREDI 18 OCTOBRE 2017, 20H00\n\nSALLE JEANNE MOREAU\n\nOuverture",
    ["2017-10-18T20:00 | SALLE JEANNE MOREAU"],
  ],
  ["a time with blanks", "8 février à 18 h 30, Salle Rouge", ["--02-08T18:30 | Salle Rouge"]],
  ["a run of days tells none of them", "Do 3.10. – Mi 9.10. jeweils 20.00 Uhr, So auch 17.30 Uhr", []],
  ["one time for two days", "Do 7.3. + Fr 8.3., 21.15 Uhr", ["--03-07T21:15", "--03-08T21:15"]],
  ["a name in quotation marks before a room", "8 октября, 18:30, «Родина», большой зал", ["--10-08T18:30 | «Родина»"]],
  ["a name in quotation marks alone", "8 октября, 18:30, «Родина»", ["--10-08T18:30"]],
  ["a matinee is no venue", "So 5. Juli 11.00 Matinée", ["--07-05T11:00"]],
  ["two days with a comma are no run", "3.10. 20.00, 9.10. 17.30", ["--10-03T20:00", "--10-09T17:30"]],
  ["venue in front", "Bambi: 17.04. 18.00 Uhr", ["--04-17T18:00 | Bambi"]],
  ["venue and room", "Чт 14.03, 19:00, к/т «Заря», зал 4", ["--03-14T19:00 | к/т «Заря» | зал 4"]],
  [
    "room alone",
    "do 08/11 20:00 Zaal 2\nvr 09/11 14:30 Zaal 1\nza 24/11 20:00 Zaal 2",
    ["--11-08T20:00 | Zaal 2", "--11-09T14:30 | Zaal 1", "--11-24T20:00 | Zaal 2"],
  ],
  [
    "version and audience; a venue is not inherited",
    "Fri 12/03 13:00 Cinémathèque RU OV with FR & NL subt. Public\nSat 13/03 10:00 RU OV with FR & NL subt. Public",
    [
      "2021-03-12T13:00 | Cinémathèque | RU OV with FR & NL subt. | public",
      "2021-03-13T10:00 | RU OV with FR & NL subt. | public",
    ],
    { filmYear: 2020, witnesses: [2021] },
  ],
  [
    "talk is no venue",
    "Sonntag, 28.02.2016, 17:00 Uhr, Eröffnung, Publikumsgespräch mit Gästen // Mittwoch, 02.03.2016, 19:00 Uhr",
    ["2016-02-28T17:00", "2016-03-02T19:00"],
  ],
  [
    "in prose",
    "On Saturday 9 March 2024, Some Person's Some Film (Argentina; in ES with EN subtitles) at the Olymp in Luxembourg at 22:00.",
    ["2024-03-09T22:00 | Olymp"],
  ],
  ["the day of the week in a cell of its own", "Fri\n13/03\n13:00", ["--03-13T13:00"]],
];

const NONE: readonly string[] = [
  "Sortie : 14 janvier 2004, 20h00",
  "Премьера в мире\n01 января 2009 г.",
  "So. 8 Dezember\n19:30 Titel\n22:00 Anderer Titel",
  "Butikovsky per. 12/1, 13\nTel: 18.30",
  "Tickets $12 / $9",
];

describe("readScreenings", () => {
  for (const [name, text, expected, context] of PAGES) {
    it(name, () => assert.deepEqual(showings(text, context), expected));
  }
  for (const text of NONE) {
    it(`${JSON.stringify(text)}: none`, () => assert.deepEqual(showings(text), []));
  }
});
