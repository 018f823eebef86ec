import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.js";

const FOLDERS = ["src", "scripts", "test", "bench"];
const BANNED_WORDS = new Set([
  "util",
  "utils",
  "helper",
  "helpers",
  "manager",
  "handle",
  "handler",
  "process",
  "common",
  "misc",
]);
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|bench|d))*\.ts$/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path.split(sep).join("/")}`),
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** What a path is accused of: not kebab-case, or a name that says nothing. */
function nameFault(path: string): string | undefined {
  if (!KEBAB_CASE.test(nameOf(path))) return "not kebab-case";
  const words = path.replace(/(?:\.\w+)+$/, "").split(/[/-]/);
  return words.find((word) => BANNED_WORDS.has(word));
}

describe("file names", () => {
  it("are kebab-case and say what is inside", () => {
    const faults = files.map((path) => [path, nameFault(path)]).filter(([, fault]) => fault !== undefined);
    assert.ok(files.length > 50);
    assert.deepEqual(faults, []);
  });

  const ACCUSED: readonly (readonly [path: string, fault: string | undefined])[] = [
    ["src/text/fold-word.ts", undefined],
    ["test/text/fold-word.test.ts", undefined],
    ["src/text/foldWord.ts", "not kebab-case"],
    ["src/text/text-utils.ts", "utils"],
    ["src/helpers/fold.ts", "helpers"],
  ];
  for (const [path, fault] of ACCUSED) {
    it(`${fault === undefined ? "let pass" : "accuse"} ${path}`, () => {
      assert.equal(nameFault(path), fault);
    });
  }
});

describe("file lengths", () => {
  const sources = files.filter((path) => path.startsWith("src/") && !path.startsWith("src/generated/"));
  const lengths = sources
    .map((path) => readFileSync(join(PROJECT_ROOT, path), "utf8").split("\n").length - 1)
    .sort((a, b) => a - b);
  const quantile = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;

  it("have a median of at most 110 lines", () => {
    assert.ok(quantile(0.5) <= 110, String(quantile(0.5)));
  });

  it("are at most 250 lines for nine files in ten", () => {
    assert.ok(quantile(0.9) <= 250, String(quantile(0.9)));
  });
});
