import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readProgramme } from "../../../src/catalogue/index.js";

async function names(...lines: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const one of readProgramme(lines, "csv")) if ("id" in one) all.push(one.id);
  return all;
}

describe("what a row without an id is called", () => {
  it("is all that tells it from others", async () =>
    assert.deepEqual(
      await names(
        "title,year,director,runtime",
        "Night Tram,1994,Vera Tolmacheva,88",
        "Night Tram,1994,Oleg Brusnikin,",
        "Night Tram,1994,,",
        "Night Tram,,,88",
        "Night Tram,,,",
      ),
      [
        "Night Tram (1994, Vera Tolmacheva, 88 min)",
        "Night Tram (1994, Oleg Brusnikin)",
        "Night Tram (1994)",
        "Night Tram (88 min)",
        "Night Tram",
      ],
    ));

  it("is its director where it has no title", async () =>
    assert.deepEqual(await names("title,year,director", ",1994,Vera Tolmacheva"), ["Vera Tolmacheva (1994)"]));
});
