import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { generateSubtitleChecksPage } from "../../scripts/generate-subtitle-checks-page.js";
import { PROFILES, PROFILE_IDS } from "../../src/subtitle/checks/index.js";
import { SUBTITLE_RULES } from "../../src/subtitle/checks/subtitle-rules.js";
import { docsFile, tableRows } from "./markdown.js";

describe("docs/subtitle-checks", () => {
  const page = docsFile("subtitle-checks.md");

  it("has the rows of the profiles as they are", () => assert.equal(generateSubtitleChecksPage()[0]?.text, page));

  it("lists each rule with the profiles that have it", () => {
    const rows = tableRows(page, ["Rule", "Severity", ...PROFILE_IDS]);
    for (const id of PROFILE_IDS) {
      const column = 2 + PROFILE_IDS.indexOf(id);
      const on = rows.filter((row) => row[column] === "on").map(([rule]) => /`(.*)`/.exec(rule!)?.[1]);
      assert.deepEqual([...on].sort(), Object.keys(PROFILES[id].rules).sort());
    }
  });

  it("tells of each repair, and of no other", () => {
    const told = tableRows(page, ["Rule", "Repair"]).map(([rule]) => rule);
    const made = SUBTITLE_RULES.filter(({ fix }) => fix !== undefined).map(({ rule }) => rule);
    assert.deepEqual([...told].sort(), ["encoding/mojibake", ...made].sort());
  });
});
