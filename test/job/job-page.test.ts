import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { worker } from "../../src/cli/commands/worker.js";
import { COMMAND_WORDS, loadCommand } from "../../src/cli/commands/index.js";
import { readArguments } from "../../src/cli/arguments/read-arguments.js";
import { LONGEST_LINE, MOST_ROWS } from "../../src/job/index.js";
import { jobRoutes } from "../../src/http/routes/job-routes.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const PAGE = read("docs/jobs.md");

/** The first cells of the rows of a table, by the head of the table. */
function firstCells(head: string): readonly string[] {
  const lines = PAGE.slice(PAGE.indexOf(head)).split("\n").slice(2);
  return lines.slice(0, lines.indexOf("")).map((line) => line.split("|")[1]?.trim() ?? "");
}

describe("the page about jobs", () => {
  it("has every option of the worker", () => {
    const told = firstCells("| option of `kinoglot worker`").map((cell) => /--([a-z-]+)/.exec(cell)?.[1]);
    assert.deepEqual([...told].sort(), worker.options.filter((name) => name !== "lang").sort());
  });

  it("has every route", () => {
    const told = new Set(firstCells("| request | answer |").map((cell) => cell.replace(/`/g, "").replace(/\?.*/, "")));
    const routes = jobRoutes(undefined).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    assert.deepEqual([...told].sort(), routes.sort());
  });

  it("has the limits as they are", () => {
    assert.ok(PAGE.includes(`| rows of a job | ${MOST_ROWS.toLocaleString("en")} |`));
    assert.ok(PAGE.includes(`| a line | ${LONGEST_LINE / 1024} kB |`));
  });
});

describe("compose.yaml", () => {
  it("calls commands that there are, with options that they have", async () => {
    const written = [...read("compose.yaml").matchAll(/command:\s+(\[[^\]]*\])/g)];
    const calls = written.map(([, list]) => JSON.parse((list ?? "").replace(/,\s*\]$/, "]")) as readonly string[]);
    assert.equal(calls.length, 3);
    for (const call of calls) {
      const words = COMMAND_WORDS.find((known) => call.join(" ").startsWith(`${known} `));
      assert.ok(words, call.join(" "));
      const command = await loadCommand(words);
      assert.doesNotThrow(() => readArguments(call.slice(words.split(" ").length), command.options));
    }
  });
});
