import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "mocha";
import { docsFile } from "./markdown.js";

const ROOT = new URL("../../", import.meta.url);
const page = docsFile("architecture.md");

/** The cells of the rows below a heading. */
function tableBelow(heading: string): string[][] {
  const [, behind = ""] = page.split(`## ${heading}\n`);
  const rows = behind.split(/\n## /)[0]!.split("\n");
  return rows
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

/** All may import these. */
const SHARED = ["generated", "check"];
const withoutShared = (names: readonly string[]): string[] => names.filter((name) => !SHARED.includes(name)).sort();

interface Rules {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
}

/** What the checked rules let a folder import. */
function allowedTo(folder: string): readonly string[] {
  const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as Rules;
  const rule = forbidden.find(({ name }) => name === `direction-of-${folder}`);
  assert.ok(rule, folder);
  return rule.comment.slice(rule.comment.indexOf(": ") + 2).split(", ");
}

describe("docs/architecture.md", () => {
  const layers = tableBelow("The layers");
  const order = layers.map(([folder]) => namesIn(folder!)[0]!);

  /** `model` to `title`: these and all rows between. */
  const range = (part: string): readonly string[] => {
    const [first, last = first] = namesIn(part);
    return first === undefined ? [] : order.slice(order.indexOf(first), order.indexOf(last!) + 1);
  };

  it("has a row for each folder of src/", () => {
    const folders = readdirSync(new URL("src/", ROOT), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual([...order].sort(), folders.map(({ name }) => name).sort());
  });

  for (const [at, [, , imports]] of layers.entries()) {
    const folder = order[at]!;
    it(`says what ${folder} may import`, () => {
      const told = imports === "all before" ? order.slice(0, at) : imports!.split(", ").flatMap(range);
      assert.deepEqual(withoutShared(told), withoutShared(allowedTo(folder)));
    });
  }

  it("names no file or folder that is not there", () => {
    const paths = [...page.matchAll(/`((?:src|data|schemas|locales|scripts|web|test|bench|docs)\/[^`<*]*)`/g)];
    assert.ok(paths.length > 20);
    const missing = paths.map(([, path]) => path!).filter((path) => !existsSync(new URL(path, ROOT)));
    assert.deepEqual(missing, []);
  });
});
