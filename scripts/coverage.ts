/**
 * Measures which lines the tests reach. Compiled code is measured and told by its source maps: over code that is
 * compiled in passing, branches are counted that nobody wrote. The tests of the house itself are left out, for they
 * look at the sources and reach nothing of the product.
 */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.js";

const BUILD = "coverage/build";
const DATA = ["package.json", "node_modules", "schemas", "locales", "data", "docs", "README.md"];

const require = createRequire(import.meta.url);
const inBuild = (path: string): string => join(PROJECT_ROOT, BUILD, path);

function run(folder: string, program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(join(PROJECT_ROOT, "coverage"), { recursive: true, force: true });
run(
  PROJECT_ROOT,
  require.resolve("typescript/bin/tsc"),
  "--noEmit",
  "false",
  "--declaration",
  "false",
  "--outDir",
  BUILD,
);
cpSync(join(PROJECT_ROOT, "test"), inBuild("test"), { recursive: true, filter: (path) => !path.endsWith(".ts") });
for (const name of DATA) symlinkSync(join(PROJECT_ROOT, name), inBuild(name));

const reports = [
  "--reporter",
  "text-summary",
  "--reporter",
  "lcovonly",
  "--reports-dir",
  join(PROJECT_ROOT, "coverage"),
];
const scope = [
  "--src",
  join(PROJECT_ROOT, "src"),
  "--exclude",
  "src/generated/**",
  "--exclude",
  "test/**",
  "--exclude",
  "scripts/**",
];
const tests = [
  "--no-config",
  "--timeout",
  "60000",
  "--reporter",
  "test/reporter.cjs",
  "--ignore",
  "test/house/**",
  "test/**/*.test.js",
];
run(
  inBuild("."),
  require.resolve("c8/bin/c8.js"),
  ...reports,
  ...scope,
  process.execPath,
  require.resolve("mocha/bin/mocha.js"),
  ...tests,
);
