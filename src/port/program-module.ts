import { PACKAGE_ROOT } from "./package-root.js";

/**
 * Where a module of the program is, by its path below `src/` without its ending: among the sources when the program runs
 * from them, else among the compiled files, wherever the one that asks was bundled to.
 */
export function programModule(path: string): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL(`src/${path}.ts`, PACKAGE_ROOT)
    : new URL(`dist/${path}.js`, PACKAGE_ROOT);
}
