import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { PACKAGE_ROOT } from "./package-root.js";

/** A file of the page of the service, with what it is when compressed. */
export interface PageFile {
  /** Below the folder of the page: `index.html`, `assets/index-0a1b2c.js`. */
  readonly path: string;
  readonly content: Buffer;
  readonly brotli?: Buffer;
  readonly gzip?: Buffer;
}

const COMPRESSED = /\.(?:br|gz)$/;

/** The files of the page that scripts/build-page.ts makes, all read at once; none where it has not been built. */
export function readPageFiles(): readonly PageFile[] {
  const folder = new URL("dist/web/", PACKAGE_ROOT);
  if (!existsSync(new URL("index.html", folder))) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(new URL(path, folder)).isFile());
  const read = (path: string): Buffer => readFileSync(new URL(path, folder));
  return paths
    .filter((path) => !COMPRESSED.test(path))
    .map((path) => ({
      path,
      content: read(path),
      ...(paths.includes(`${path}.br`) && { brotli: read(`${path}.br`) }),
      ...(paths.includes(`${path}.gz`) && { gzip: read(`${path}.gz`) }),
    }));
}
