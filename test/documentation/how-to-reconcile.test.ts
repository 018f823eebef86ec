import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { docsFile, fencedBlocks, tableRows } from "./markdown.js";
import { commandsOf, shownBy } from "./shown-commands.js";

const PAGE = "docs/how-to-reconcile-a-programme.md";
const EXAMPLES = new URL("../../docs/examples/", import.meta.url);
const FILES = ["harbour-catalogue.ndjson", "programme.csv", "programme-two.csv"];

/** The page is followed from its first command to its last in an empty folder, since each needs what those before it made. */
describe(PAGE, () => {
  const commands = commandsOf(PAGE);
  const came: string[] = [];
  const start = process.cwd();
  let folder = "";
  let matched = "";

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), "kinoglot-programme-"));
    for (const file of FILES) cpSync(new URL(file, EXAMPLES), join(folder, file));
    process.chdir(folder);
    try {
      for (const shown of commands) came.push(await shownBy(shown));
      matched = readFileSync("matched.csv", "utf8");
    } finally {
      process.chdir(start);
    }
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("shows commands", () => assert.ok(commands.length >= 6));

  for (const [at, { command, output }] of commands.entries()) {
    it(command, () => assert.equal(came[at], output));
  }

  it("says which columns are added", () => {
    const [head = ""] = matched.split(/\r?\n/, 1);
    const told = tableRows(docsFile(PAGE.slice("docs/".length)), ["column", "holds"]).flatMap(
      ([cell = ""]) => cell.match(/match_\w+/g) ?? [],
    );
    assert.deepEqual(
      head.split(",").filter((column) => column.startsWith("match_")),
      told,
    );
  });

  it("shows rows of the files as they stand there", () => {
    const programme = readFileSync(new URL("programme.csv", EXAMPLES), "utf8").split("\n");
    const [, rows = ""] = fencedBlocks(docsFile(PAGE.slice("docs/".length)), "text");
    assert.deepEqual(
      rows.split("\n").filter((row) => !programme.includes(row)),
      [],
    );
  });
});
