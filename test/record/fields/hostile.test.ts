import assert from "node:assert/strict";
import { describe, it } from "mocha";
import * as fields from "../../../src/record/fields/index.js";
import { repairText } from "../../../src/record/repair/index.js";
import { stretch, type Stretch } from "../../../src/record/stretch.js";

const SIZE = 1_000_000;
const REPEATED = [
  "12/03 ",
  "Fri 12/03/2021 13:00 ",
  "(",
  "()",
  "[a(",
  "1h1h",
  "1'1'",
  "1",
  " ",
  ",",
  ".",
  "«",
  " – ",
  "\u0301",
  "\ud800",
  "a",
  "A",
  "a\n",
  "a@",
  "www.",
  "Cа",
  "Ã©",
  "Ð°",
  "ø³á ",
  "Russia 2020 120 min ",
  "Aleksei Mizgirev, ",
  "A and B and ",
  "A (2001) ",
  "Best Film at the Festival 2010, ",
  "Jr. ",
];

const READERS: Readonly<Record<string, (of: Stretch) => unknown>> = {
  readFactsLine: (of) => fields.readFactsLine(of),
  labelled: (of) => [
    fields.readRunningTime(of, { labelled: true }),
    fields.readCountries(of, { labelled: true }),
    fields.readGenres(of, { labelled: true }),
    fields.readAgeRating(of, { labelled: true }),
    fields.readVersion(of, { labelled: true }),
  ],
  names: (of) => [
    fields.readNameList(of),
    fields.readPersonName(of),
    fields.looksLikeName(of.text),
    fields.looksLikeCompany(of.text),
    fields.readCompanyList(of),
  ],
  dates: (of) => [fields.findDates(of), fields.findTimes(of), fields.readReleases(of, { labelled: true })],
  readScreenings: (of) =>
    fields.readScreenings([of], fields.resolveDates(fields.collectDates([of]).map(({ value }) => value))),
  awards: (of) => [fields.readAwards(of), fields.readFestivals(of)],
  people: (of) => [
    fields.readFilmographyList(of),
    fields.readFilmographyLine(of),
    fields.readLife(of),
    fields.readContactBlock([of]),
  ],
  pieces: (of) => [fields.bare(of), fields.hardParts(of), fields.softParts(of), fields.isProse(of.text)],
  repairText: (of) => repairText(of.text),
};

// A reader whose time grew with the square of its input would not come back within mocha's limit.
describe("readers of fields on hostile text", () => {
  for (const [name, read] of Object.entries(READERS)) {
    it(name, () => {
      for (const piece of REPEATED) assert.doesNotThrow(() => read(stretch(piece.repeat(SIZE / piece.length))), piece);
    });
  }
});
