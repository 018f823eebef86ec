import assert from "node:assert/strict";
import { RULE_IDS, ruleDefinition, type Effect, type RuleId } from "../../src/check/index.js";
import { readerOf } from "../../src/operation/index.js";
import { docsFile, fencedBlocks, pagesBelow, tableRows, type Page } from "./markdown.js";
import { diffOf, findingsOf } from "./rule-example.js";

const EFFECTS: Readonly<Record<Effect, string>> = {
  no: "no: the promise is broken",
  unknown: "unknown: it cannot be told",
  notes: "yes, with notes: the promise is kept, with something to know",
  none: "none: the promise is kept",
};

const english = readerOf("en");

function titleOf(rule: RuleId): string {
  return english.messages.say("rules", rule);
}

function onlyBlock(page: Page, info: string): string {
  const blocks = fencedBlocks(page.text, info);
  assert.equal(blocks.length, 1, `one block ${info}`);
  return blocks[0] as string;
}

describe("docs/rules", () => {
  const pages = pagesBelow("rules");

  it("has a page for every rule, and none besides", () => {
    assert.deepEqual(
      pages.map(({ name }) => name),
      [...RULE_IDS].sort(),
    );
  });

  it("lists every rule in its index, with title, severity and effect", () => {
    const listed = tableRows(docsFile("rules/README.md"), ["Rule", "Title", "Severity", "Effect"]);
    const expected = RULE_IDS.map((rule) => {
      const { severity, effect } = ruleDefinition(rule) ?? {};
      return [`[\`${rule}\`](${rule}.md)`, titleOf(rule), severity, effect ?? "–"];
    });
    assert.deepEqual(listed, expected);
  });

  for (const page of pages) {
    const rule = page.name as RuleId;

    describe(rule, () => {
      it("opens with the title, severity and effect of the registry", () => {
        assert.equal(page.text.split("\n", 1)[0], `# ${titleOf(rule)}`);
        const { severity, effect } = ruleDefinition(rule) ?? {};
        const facts = tableRows(page.text, ["Rule", "Severity", "Effect on a comparison"]);
        assert.deepEqual(facts, [[rule, severity, effect ? EFFECTS[effect] : "–"]]);
      });

      it("fires in its first example, with the sentence of the page", async () => {
        const findings = await findingsOf(onlyBlock(page, "kinoglot-fires"));
        const fired = findings.find((found) => found.rule === rule);
        assert.ok(fired, `fired instead: ${findings.map((found) => found.rule).join(", ") || "nothing"}`);
        assert.ok(page.text.includes(`\n> ${fired.message}\n`), `the page lacks: ${fired.message}`);
      });

      it("stays silent in its second example", async () => {
        const findings = await findingsOf(onlyBlock(page, "kinoglot-silent"));
        const fired = findings.filter((found) => found.rule === rule);
        assert.deepEqual(fired, []);
      });

      it("shows what its examples change in a package", () => {
        const examples = ["kinoglot-fires", "kinoglot-silent"].map((info) => onlyBlock(page, info));
        const changes = examples.map(diffOf).filter((diff) => diff !== undefined);
        assert.deepEqual(fencedBlocks(page.text, "diff"), changes);
      });
    });
  }
});
