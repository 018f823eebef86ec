/** Builds the pages of the service, web/, into dist/web or the folder that is named, with each file compressed beside it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { PROJECT_ROOT } from "./project-root.js";

/** Files that become smaller; pictures and fonts are compressed as they are. */
const TEXT = /\.(?:html|js|css|svg|json|txt)$/;
/** The highest takes ten times as long and saves a few per cent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const ROOT = join(PROJECT_ROOT, "web");
/** The workbench and the reference share what both need. */
const PAGES = ["index.html", "docs.html"].map((name) => join(ROOT, name));

/** Builds both pages; takes about a second. */
export async function buildPage(target = join(PROJECT_ROOT, "dist/web")): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    base: "/",
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: target,
      rolldownOptions: { input: PAGES },
      emptyOutDir: true,
      assetsDir: "assets",
      // Nothing stands in the page itself: its policy allows no script or style there.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: "es2022",
      chunkSizeWarningLimit: 2000,
    },
  });
  for (const path of readdirSync(target, { recursive: true, encoding: "utf8" }).filter((name) => TEXT.test(name))) {
    const content = readFileSync(join(target, path));
    writeFileSync(join(target, `${path}.br`), brotliCompressSync(content, BROTLI));
    writeFileSync(join(target, `${path}.gz`), gzipSync(content, { level: 9 }));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder] = process.argv.slice(2);
  await buildPage(folder === undefined ? undefined : resolve(folder));
}
