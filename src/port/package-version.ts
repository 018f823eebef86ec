import { readFileSync } from "node:fs";
import { PACKAGE_ROOT } from "./package-root.js";

/** The version in `package.json`, such as `1.4.0`. */
export function readPackageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("package.json", PACKAGE_ROOT), "utf8")) as { version: string };
  return version;
}
