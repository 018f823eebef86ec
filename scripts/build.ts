/** Compiles src/ into dist/ and builds the page into dist/web, from nothing, so that no file of a former build is packed. */
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildPage } from "./build-page.js";
import { bundleCommandLine } from "./bundle-command-line.js";
import { PROJECT_ROOT } from "./project-root.js";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const dist = join(PROJECT_ROOT, "dist");

rmSync(dist, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, "--project", "tsconfig.build.json"], {
  cwd: PROJECT_ROOT,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
await bundleCommandLine(dist);
await buildPage();
chmodSync(join(dist, "cli/main.js"), 0o755);
