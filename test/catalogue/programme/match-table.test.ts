import assert from "node:assert/strict";
import { matchTable, type DecidedFilm, type MatchedRow, type ProgrammeTable } from "../../../src/catalogue/index.js";

const VERA = { by: "Vera", at: "2026-01-02T03:04:05Z", line: 1, stale: false };

/** The last cell of a row whose film people decided of. */
function decidedCell(decided: readonly DecidedFilm[], found: readonly string[]): string | undefined {
  const row = { line: 2, id: "1", query: { titles: [{ text: "Salt" }] }, unread: [], cells: ["Salt"] };
  const programme: ProgrammeTable = {
    columns: ["title"],
    unread: [],
    layout: { separator: ";", lineEnd: "\n", bom: false },
  };
  const candidates = found.map((id) => ({ id, score: 99, evidence: [] }));
  const decision = found.length > 0 ? "match" : "none";
  const matched = { row, match: { decision, candidates, decided }, film: undefined } as MatchedRow;
  return matchTable(programme, [matched], "tsv").trimEnd().split("\n")[1]?.split("\t").at(-1);
}

describe("who decided, in the table of a match", () => {
  it("names who said it of the film that stands there, and when", () => {
    const decided: readonly DecidedFilm[] = [
      { ...VERA, id: "a", verdict: "same" },
      { ...VERA, id: "b", verdict: "different" },
    ];
    assert.equal(decidedCell(decided, ["a", "c"]), "same, Vera, 2026-01-02");
  });

  it("says that a film has changed since", () => {
    assert.equal(
      decidedCell([{ ...VERA, id: "a", verdict: "same", stale: true }], ["a"]),
      "same, Vera, 2026-01-02, stale",
    );
  });

  it("names films that were taken out where none of those decided of stands there", () => {
    assert.equal(decidedCell([{ ...VERA, id: "b", verdict: "different" }], []), "b, different, Vera, 2026-01-02");
  });
});
