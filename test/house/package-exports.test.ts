import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import { PROJECT_ROOT } from "../../scripts/project-root.js";

interface PackageFile {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")) as PackageFile;
const SURFACE_FILE = join(PROJECT_ROOT, "test/house/surface.json");

/** Entry points that are code, with the source file each is compiled from. */
const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === "string"
    ? []
    : [{ entry, target, source: target.default.replace("./dist/", "src/").replace(/js$/, "ts") }],
);

async function exportNames(source: string): Promise<readonly string[]> {
  const module = (await import(pathToFileURL(join(PROJECT_ROOT, source)).href)) as object;
  return Object.keys(module).sort();
}

describe("package entry points", () => {
  it("have a source, and types beside the code", () => {
    assert.ok(entries.length > 5);
    for (const { entry, target, source } of entries) {
      assert.ok(existsSync(join(PROJECT_ROOT, source)), `${entry}: ${source}`);
      assert.equal(target.types, target.default.replace(/\.js$/, ".d.ts"));
    }
  });

  // After a wanted change of the surface: UPDATE_SURFACE=1 npx mocha test/house/package-exports.test.ts
  it("export just the values listed in surface.json", async () => {
    const surface: Record<string, readonly string[]> = {};
    for (const { entry, source } of entries) surface[entry] = await exportNames(source);
    if (process.env["UPDATE_SURFACE"])
      writeFileSync(SURFACE_FILE, await format(JSON.stringify(surface), { parser: "json", printWidth: 120 }));
    assert.deepEqual(surface, JSON.parse(readFileSync(SURFACE_FILE, "utf8")));
  });

  it("pin every dependency exactly", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});
