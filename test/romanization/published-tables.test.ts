import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { comparison } from "../../scripts/published-tables/differences.js";
import { interscriptTable } from "../../scripts/published-tables/interscript-table.js";
import { iuliiaTable } from "../../scripts/published-tables/iuliia-table.js";

const IULIIA = JSON.stringify({
  name: "trial",
  mapping: { а: "a", б: "b", д: "d", е: "e", и: "i", й: "j", ь: "'" },
  prev_mapping: { е: "ye", ье: "ye" },
  next_mapping: { ье: "" },
  ending_mapping: { ий: "y" },
});

const PARENT = `
metadata {
  notes:
    - sub "а" is no rule here
}
aliases {
  def_alias hard, any("бв")
}
stage {
  # sub "а", "x"
  sub "е", "ie", before: hard
  sub "\\u0435", "je", before: boundary
  parallel {
    sub "а", "a" # а
    sub "б", "b"
    sub "бб", any(["p", "pp"])
    sub "е", "e"
    sub "в", "v", after: any("аб")
    sub "ъ", "\\""
  }
  sub capture("p") + "a", ref(1) + "o"
}
`;
const CHILD = `
dependency "trial-parent", as: parent
stage {
  sub "ъ", none
  run map.parent.stage.main
  compose
}
`;

describe("published tables", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "published-"));
    writeFileSync(join(folder, "trial-parent.imp"), PARENT);
    writeFileSync(join(folder, "trial-child.imp"), CHILD);
  });
  after(() => rmSync(folder, { recursive: true }));

  it("of iuliia are run as iuliia does", () => {
    const { name, romanize } = iuliiaTable(IULIIA);
    assert.equal(name, "iuliia:trial");
    assert.deepEqual(["еба", "абе", "бье", "баий", "ий"].map(romanize), ["yeba", "abe", "bye", "bay", "ij"]);
  });

  it("of interscript are run stage by stage, with the maps they depend on", () => {
    const parent = interscriptTable(join(folder, "trial-parent.imp"));
    assert.deepEqual(["еба", "бе", "абба", "вава", "бъ"].map(parent.romanize), ["jeba", "bie", "apo", "vava", 'b"']);
    const child = interscriptTable(join(folder, "trial-child.imp"));
    assert.deepEqual(["бъ", "ебъ"].map(child.romanize), ["b", "jeb"]);
    assert.deepEqual([...parent.letters].sort(), ["а", "б", "в", "е", "ъ"]);
  });

  it("are compared letter by letter, then by pairs of letters that do not differ alone", () => {
    const theirs = iuliiaTable(IULIIA);
    const ours = (word: string): string => theirs.romanize(word).replaceAll("j", "y").replace("dd", "d·d");
    const { lacking, differences } = comparison(["а", "д", "й", "ж"], ours, theirs);
    assert.deepEqual(lacking, ["ж"]);
    assert.deepEqual(
      differences.map(({ letters }) => letters),
      ["й", "дд"],
    );
  });
});
