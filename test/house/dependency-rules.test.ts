import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkDependencyRules, type DependencyReport } from "../../scripts/dependency-rules.js";
import { PROJECT_ROOT } from "../../scripts/project-root.js";

type Tree = Readonly<Record<string, string>>;

/** A small sound tree, into which each case plants what it is about. */
const SOUND: Tree = {
  "src/model/index.ts": `export const one = 1;`,
  "src/check/index.ts": `import { one } from "../model/index.js";\nexport const checked = one;`,
  "src/text/index.ts": `import { checked } from "../check/index.js";\nexport { own } from "./own.js";\nexport const text = checked;`,
  "src/text/own.ts": `export const own = 1;`,
  "src/language/index.ts": `import { text } from "../text/index.js";\nexport const language = text;`,
  "src/version-tag/index.ts": `import { language } from "../language/index.js";\nexport const tag = language;`,
  "src/port/index.ts": `import i18next from "i18next";\nexport const port = i18next;`,
  "src/operation/index.ts": `import { tag } from "../version-tag/index.js";\nexport { port } from "../port/index.js";\nexport const operation = tag;`,
  "src/http/index.ts": `import express from "express";\nimport { operation } from "../operation/index.js";\nexport const http = [express, operation];`,
};

type Row = readonly [title: string, planted: Tree, rule: string];

const PLANTED: readonly Row[] = [
  [
    "the model imports text",
    { "src/model/a.ts": `import { text } from "../text/index.js";\nexport const a = text;` },
    "direction-of-model",
  ],
  [
    "a type alone counts too",
    { "src/model/a.ts": `import type { text } from "../text/index.js";\nexport type A = typeof text;` },
    "direction-of-model",
  ],
  [
    "language imports version-tag",
    { "src/language/a.ts": `export { tag } from "../version-tag/index.js";` },
    "direction-of-language",
  ],
  [
    "a pure folder imports the messages",
    {
      "src/message/index.ts": `export const m = 1;`,
      "src/version-tag/a.ts": `export { m } from "../message/index.js";`,
    },
    "direction-of-version-tag",
  ],
  [
    "an operation imports a door",
    { "src/operation/a.ts": `export { http } from "../http/index.js";` },
    "direction-of-operation",
  ],
  [
    "a folder is entered by its side",
    { "src/language/a.ts": `export { own } from "../text/own.js";` },
    "entered-through-index",
  ],
  [
    "the front door reaches into a folder",
    { "src/index.ts": `export { own } from "./text/own.js";` },
    "entered-through-index-from-outside",
  ],
  [
    "a pure folder imports a package",
    { "src/text/a.ts": `import ajv from "ajv";\nexport const a = ajv;` },
    "pure-without-packages",
  ],
  [
    "a pure folder imports a node module",
    { "src/text/a.ts": `import { readFileSync } from "node:fs";\nexport const a = readFileSync;` },
    "pure-without-packages",
  ],
  [
    "an operation imports a package",
    { "src/operation/a.ts": `import ajv from "ajv";\nexport const a = ajv;` },
    "packages-through-port",
  ],
  [
    "the http door imports another package",
    { "src/http/a.ts": `import i18next from "i18next";\nexport const a = i18next;` },
    "packages-of-the-service",
  ],
  [
    "the page imports a room of the command line",
    { "src/cli/a.ts": `export const a = 1;`, "web/src/a.ts": `export { a } from "../../src/cli/a.js";` },
    "page-in-a-browser",
  ],
  [
    "the page takes its time and loads an operation",
    { "web/src/a.tsx": `export const a = () => import("../../src/operation/index.js");` },
    "page-in-a-browser",
  ],
  [
    "a development package is shipped",
    { "src/port/a.ts": `import * as prettier from "prettier";\nexport const a = prettier;` },
    "no-development-package",
  ],
  [
    "two files need each other",
    {
      "src/text/a.ts": `import { b } from "./b.js";\nexport const a = b;`,
      "src/text/b.ts": `import { a } from "./a.js";\nexport const b = a;`,
    },
    "no-cycle",
  ],
  [
    "a folder nobody has spoken of",
    { "src/extra/index.ts": `export { own } from "../text/index.js";` },
    "known-folder",
  ],
  ["a file that does not exist", { "src/text/a.ts": `export { gone } from "./gone.js";` }, "resolvable"],
];

async function reportOn(tree: Tree, ...places: readonly string[]): Promise<DependencyReport> {
  const root = mkdtempSync(join(tmpdir(), "kinoglot-imports-"));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    for (const name of ["node_modules", "package.json"]) symlinkSync(join(PROJECT_ROOT, name), join(root, name));
    return await (places.length > 0 ? checkDependencyRules(root, places) : checkDependencyRules(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe("import rules", () => {
  it("let a sound tree pass, and see all of it", async () => {
    assert.deepEqual(await reportOn(SOUND), { seen: Object.keys(SOUND).length, unseen: [], violations: [] });
  });

  for (const [title, planted, rule] of PLANTED) {
    it(`refuse: ${title}`, async () => {
      const { violations } = await reportOn({ ...SOUND, ...planted });
      assert.ok(
        violations.some((violation) => violation.rule === rule && violation.from in planted),
        JSON.stringify(violations),
      );
    });
  }

  it("report modules that were not looked at", async () => {
    const { seen, unseen } = await reportOn(SOUND, "src/model");
    assert.equal(seen, 1);
    assert.deepEqual(
      unseen,
      Object.keys(SOUND)
        .filter((path) => path !== "src/model/index.ts")
        .sort(),
    );
  });
});
