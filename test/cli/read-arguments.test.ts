import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { UsageError } from "../../src/cli/usage-error.js";
import { nearest } from "../../src/cli/arguments/nearest.js";
import { readArguments } from "../../src/cli/arguments/read-arguments.js";
import type { OptionName } from "../../src/cli/arguments/options.js";

const KNOWN: readonly OptionName[] = ["region", "original", "json", "format", "help"];

const GOOD: readonly (readonly [readonly string[], readonly string[], Readonly<Record<string, readonly string[]>>])[] =
  [
    [[], [], {}],
    [["a", "b"], ["a", "b"], {}],
    [["-"], ["-"], {}],
    [["a", "--region", "DE", "b"], ["a", "b"], { region: ["DE"] }],
    [["--region=DE"], [], { region: ["DE"] }],
    [["--region="], [], { region: [""] }],
    [["--region=a=b"], [], { region: ["a=b"] }],
    [["--region", "DE", "--region", "AT"], [], { region: ["AT"] }],
    [["--original", "ru", "--original", "fr"], [], { original: ["ru", "fr"] }],
    [["--region", "--json"], [], { region: ["--json"] }],
    [["--json", "a"], ["a"], { json: [] }],
    [["-h"], [], { help: [] }],
    [["--", "--json", "-h"], ["--json", "-h"], {}],
    [["", " "], ["", " "], {}],
  ];

const BAD: readonly (readonly string[])[] = [
  ["--regoin", "DE"],
  ["-x"],
  ["--" + "__proto__"],
  ["--region"],
  ["--json=yes"],
  ["--format", "xml"],
  ["--lang", "de"],
];

describe("arguments", () => {
  for (const [args, operands, options] of GOOD) {
    it(JSON.stringify(args), () => {
      const read = readArguments(args, KNOWN);
      assert.deepEqual(read.operands, operands);
      assert.deepEqual(Object.fromEntries(read.options), options);
    });
  }
  for (const args of BAD) {
    it(`${JSON.stringify(args)} is wrong usage`, () => assert.throws(() => readArguments(args, KNOWN), UsageError));
  }
});

const MEANT = [
  ["regoin", "region"],
  ["reigon", "region"],
  ["jsn", "json"],
  ["originals", "original"],
  ["xyz", undefined],
  ["", undefined],
  ["j".repeat(10_000), undefined],
] as const;

describe("what was probably meant", () => {
  for (const [written, word] of MEANT) {
    it(`${written.slice(0, 20)} → ${word ?? "nothing"}`, () => assert.equal(nearest(written, KNOWN), word));
  }
});
