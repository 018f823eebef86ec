import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { writeFilmRecord, type WritingHouse } from "../../../src/record/write/index.js";

const person = (role: string, printed: string, more: object = {}): object => ({ role, name: { printed }, ...more });
const credits = (...list: object[]): object => ({ credits: list });
const award = (name: string, more: object = {}): object => ({ awards: [{ award: name, ...more }] });
const film = (title: string, year: number | null, ...annotations: object[]): object => ({
  credits: [person("director", "Ada Moor")],
  people: [{ name: { printed: "Ada Moor" }, filmography: { items: [{ year, title: { text: title }, annotations }] } }],
});
const DIRECTOR = person("director", "Ada Moor");

type Written = readonly [house: WritingHouse, record: object, line: string, lost: readonly string[]];

const WRITTEN: readonly Written[] = [
  ["cottbus", { titles: [{ text: "Straße", language: "de" }] }, "STRAẞE", []],
  ["cottbus", { formats: [{ value: "16mm" }, { value: "DCP" }] }, "16 mm, DCP", []],
  ["cottbus", { colour: { value: "bw" } }, "s/w / b&w", []],
  ["cottbus", film("Ice", 1976, { type: "shownAt", event: "Cottbus", year: 1992 }), "ICE (1976, Cottbus 1992)", []],
  ["exground", { screenings: [{ start: "2021-01-02T00:05" }] }, "01/02/2021 12:05 am", []],
  ["exground", { screenings: [{ start: "2021-01-02T12:00" }] }, "01/02/2021 12:00 pm", []],
  ["exground", { premiere: { status: "national", country: "DE" } }, "German premiere", []],
  ["exground", { year: 1999, runtime: { iso: "PT6M30S" } }, "1999 6'30''", []],
  ["exground", { countries: [{ code: "US" }, { code: "SUHH" }] }, "USA/USSR", []],
  ["exground", award("Grand Prix"), "Awards: Grand Prix", []],
  ["exground", award("Grand Prix", { year: 1999 }), "Awards: Grand Prix (1999)", []],
  [
    "exground",
    award("Grand Prix", { event: { name: "Baltic Film Festival" }, year: 1999 }),
    "Awards: Grand Prix (Baltic Film Festival 1999)",
    [],
  ],
  [
    "exground",
    award("Grand Prix", { event: { name: "Baltic Film Festival", country: "IT" } }),
    "Awards: Grand Prix (Baltic Film Festival, Italy)",
    [],
  ],
  ["pittsburgh", { colour: { value: "bw" }, runtime: { iso: "PT1H2M" } }, "Black and white, 62 minutes", []],
  [
    "pittsburgh",
    credits(person("screenwriter", "Ada Moor", { note: "with participation by" })),
    "Screenplay: with participation by Ada Moor",
    [],
  ],
  [
    "pittsburgh",
    award("Grand Prix", { event: { name: "Baltic Film Festival" } }),
    "Awards: Grand Prix at the Baltic Film Festival",
    [],
  ],
  [
    "pittsburgh",
    film("Ice", 1976, { type: "function", value: "assistant" }, { type: "form", value: "tvSeries" }),
    "1976 Ice (assistant; TV-series)",
    [],
  ],
  [
    "kinoglaz",
    credits(person("director", "Ada Moor", { name: { printed: "Ada Moor", family: "Moor" } })),
    "Directed by : Ada MOOR",
    [],
  ],
  ["kinoglaz", credits(DIRECTOR), "Directed by : Ada Moor", []],
  ["kinoglaz", credits(person("actor", "Moor Ada", { name: { printed: "Moor Ada", family: "Moor" } })), "MOOR Ada", []],
  [
    "kinoglaz",
    award("Grand Prix", { event: { name: "Baltic Film Festival", place: "Ely", country: "GB" }, year: 1999 }),
    "Grand Prix Baltic Film Festival, Ely (UK), 1999",
    [],
  ],
  [
    "kinoglaz",
    { festivals: [{ name: "Baltic Film Festival: Fens and Nights", place: "Ely", year: 1999 }] },
    "- Baltic Film Festival: Fens and Nights, Ely, 1999",
    [],
  ],
  ["luxembourg", { screenings: [{ partialDate: "--03-12T13:00", audience: "press" }] }, "12/03 13:00 Press", []],
  [
    "luxembourg",
    award("Grand Prize", { event: { name: "Baltic Film Festival", country: "US" }, year: 1999 }),
    "• Grand Prize, Baltic Film Festival, 1999 (USA)",
    [],
  ],
  [
    "luxembourg",
    film("Ice", 1976, { type: "form", value: "tvSeries" }, { type: "episodes", value: 1 }),
    "• 1976 – Ice (1 episode of the TV series)",
    [],
  ],
];

const UNWRITTEN: readonly (readonly [WritingHouse, why: string, record: object, lost: readonly string[]])[] = [
  ["cottbus", "two directors are no single name", credits(DIRECTOR, person("director", "Bo Fen")), ["/credits"]],
  ["cottbus", "one actor is taken for the director", credits(person("actor", "Ada Moor")), ["/credits"]],
  ["cottbus", "brackets hold the original title", { titles: [{ text: "Sea (Part 2)" }] }, ["/titles"]],
  [
    "cottbus",
    "a company without an address is a name",
    { companies: [{ role: "production", name: "Fen Film" }] },
    ["/companies"],
  ],
  ["cottbus", "a film without a year is a title", film("Ice", null), ["/people"]],
  ["exground", "a day without a time is no showing", { screenings: [{ start: "2021-01-02" }] }, ["/screenings"]],
  ["exground", "a comma parts names", credits(person("editor", "Moor, Ada")), ["/credits"]],
  ["exground", "and parts names", credits(person("editor", "Ada and Bo Moor")), ["/credits"]],
  ["exground", "a nomination is no prize", award("Grand Prix", { result: "nominated" }), ["/awards"]],
  ["exground", "a prize for another film", award("Grand Prix", { work: "Ice" }), ["/awards"]],
  ["exground", "a country that there is not", { premiere: { status: "national", country: "XX" } }, ["/premiere"]],
  ["exground", "a year behind a comma begins a film", film("Moscow, 1937 again", 1999), ["/people"]],
  ["exground", "a role without a label", credits(person("casting", "Ada Moor")), ["/credits"]],
  ["pittsburgh", "a note in the title's brackets", film("Ice (short)", 1976), ["/people"]],
  ["pittsburgh", "a prize that is two", award("Best Debut and Best Script", { recipient: "Ada Moor" }), ["/awards"]],
  ["kinoglaz", "a comma before the place", { festivals: [{ name: "Days, Fens" }] }, ["/festivals"]],
  ["kinoglaz", "a form that is a label too", { form: { value: "animation" } }, ["/form"]],
  ["luxembourg", "a title without a director is one", { titles: [{ text: "Anna Moor" }] }, ["/titles"]],
  [
    "luxembourg",
    "a single actor is no cast",
    credits(person("actor", "Ada Moor"), person("screenwriter", "Bo Fen")),
    ["/credits"],
  ],
  ["luxembourg", "genres alone are names", { genres: ["Drama"] }, ["/genres"]],
  ["luxembourg", "a comma of the event", award("Grand Prix", { event: { name: "Days, Fens" } }), ["/awards"]],
];

describe("lines of the houses", () => {
  for (const [house, record, line, lost] of WRITTEN) {
    it(`${house}: ${line}`, () => {
      const written = writeFilmRecord(record as Record<string, unknown>, house);
      assert.ok(written.text.split("\n").includes(line), written.text);
      assert.deepEqual(
        written.lost.filter((place) => !place.startsWith("/people/0/name")),
        lost,
      );
    });
  }

  for (const [house, why, record, lost] of UNWRITTEN) {
    it(`${house}: ${why}`, () => {
      const written = writeFilmRecord(record as Record<string, unknown>, house);
      // Films stand on the page of their director.
      const { text } =
        "people" in record ? writeFilmRecord(credits(DIRECTOR) as Record<string, unknown>, house) : { text: "" };
      assert.deepEqual(written, { text, lost });
    });
  }

  it("prints the labels again that the same house printed", () => {
    const record = {
      source: { house: "pittsburgh" },
      ...credits(person("productionDesigner", "Ada Moor", { label: "Art Direction:" })),
    };
    assert.equal(writeFilmRecord(record, "pittsburgh").text, "Art Direction: Ada Moor");
    assert.equal(writeFilmRecord(record, "exground").text, "Production Design: Ada Moor");
  });

  it("writes films below the name of their director, unless that is the first whom the page names", () => {
    const people = ["Ada Moor", "Bo Fen"].map((printed) => ({
      name: { printed },
      filmography: { items: [{ year: 1999, title: { text: `By ${printed}` } }] },
    }));
    const record = { ...credits(DIRECTOR, person("director", "Bo Fen")), people };
    const films = "1999 By Ada Moor\n\nBo Fen\n1999 By Bo Fen";
    assert.deepEqual(writeFilmRecord(record, "pittsburgh"), {
      text: `Director: Ada Moor, Bo Fen\n\n${films}`,
      lost: [],
    });
    assert.deepEqual(writeFilmRecord(record, "exground").lost, ["/people/1"]);
    assert.deepEqual(writeFilmRecord({ year: 2001, people }, "pittsburgh").text, `2001\n\nAda Moor\n${films}`);
    assert.deepEqual(writeFilmRecord({ people }, "pittsburgh"), { text: "", lost: ["/people"] });
    const [lost] = writeFilmRecord(record, "cottbus").lost;
    assert.equal(lost, "/credits");
  });
});
