import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { REASON_IDS, reasonDefinition } from "../../src/check/index.js";
import { readLocaleFile } from "../../src/port/index.js";
import { docsFile, tableRows } from "./markdown.js";

const AREAS = ["name", "title"] as const;
const SENTENCES = readLocaleFile("en", "reasons") as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The ids of reasons that stand in the code of an area. */
function idsInCode(area: string): ReadonlySet<string> {
  const folder = new URL(`../../src/${area}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const code = files.map((path) => readFileSync(new URL(path.replaceAll("\\", "/"), folder), "utf8")).join("\n");
  return new Set([...code.matchAll(new RegExp(`"(${area}/[a-z-]+)"`, "g"))].map(([, id]) => id as string));
}

describe("docs/reasons.md", () => {
  it("lists every reason with its sentence", () => {
    const expected = REASON_IDS.map((id) => {
      const [area = "", name = ""] = id.split("/");
      return [id, SENTENCES[area]?.[name]];
    });
    assert.deepEqual(tableRows(docsFile("reasons.md"), ["Reason", "In words"]), expected);
  });
});

describe("the reasons in the code", () => {
  for (const area of AREAS) {
    it(`of src/${area} are those of the registry`, () => {
      const registered = REASON_IDS.filter((id) => id.startsWith(`${area}/`));
      assert.deepEqual([...idsInCode(area)].sort(), [...registered].sort());
    });
  }

  it("have parameters that a sentence can show", () => {
    for (const id of REASON_IDS) assert.ok(Object.keys(reasonDefinition(id)?.params ?? {}).length <= 4, id);
  });
});
