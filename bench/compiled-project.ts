import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import type * as CatalogueArea from "../src/catalogue/index.js";
import type * as LanguageArea from "../src/language/index.js";
import type * as NameArea from "../src/name/index.js";
import type * as Port from "../src/port/index.js";
import type * as RomanizationArea from "../src/romanization/index.js";
import type * as SubtitleArea from "../src/subtitle/index.js";
import type * as TextArea from "../src/text/index.js";
import type * as TitleArea from "../src/title/index.js";
import type * as VersionTagArea from "../src/version-tag/index.js";

type Library = typeof VersionTagArea &
  typeof LanguageArea &
  typeof TextArea &
  typeof RomanizationArea &
  typeof NameArea &
  typeof TitleArea;

/** The compiled command line, run with `node`. */
export const PROGRAM = join(PROJECT_ROOT, "dist/cli/main.js");

const compiled = (path: string): string => pathToFileURL(join(PROJECT_ROOT, "dist", path)).href;

/** Compiles the project, so that what is measured is what users run. Throws when it does not compile. */
export function build(): void {
  const script = join(PROJECT_ROOT, "scripts/build.ts");
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script], { cwd: PROJECT_ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("the project does not compile");
}

/** The compiled library: sources that are compiled in passing run slower than what is published. */
export async function loadLibrary(): Promise<Library> {
  const areas = await Promise.all(
    ["version-tag", "language", "text", "romanization", "name", "title"].map(
      (area) => import(compiled(`${area}/index.js`)) as Promise<object>,
    ),
  );
  return Object.assign({}, ...areas) as Library;
}

type SubtitleLanguages = Pick<typeof SubtitleArea, "detectLanguages" | "isSameWritten"> &
  Pick<typeof Port, "loadLanguageVoters">;

/** What tells the languages of subtitles, compiled: the detector and its voters. */
export async function loadSubtitleLanguages(): Promise<SubtitleLanguages> {
  const areas = await Promise.all(
    ["subtitle", "port"].map((area) => import(compiled(`${area}/index.js`)) as Promise<object>),
  );
  return Object.assign({}, ...areas) as SubtitleLanguages;
}

export type Catalogue = Pick<typeof CatalogueArea, "CatalogueBuilder" | "matchFilm">;

/** The index of films and the comparison, compiled. */
export async function loadCatalogue(): Promise<Catalogue> {
  return import(compiled("catalogue/index.js")) as Promise<Catalogue>;
}
