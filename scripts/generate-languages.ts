import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Generator } from "./generated-file.js";
import { codeModule, dcncModule } from "./languages/code-modules.js";
import { countryModule } from "./languages/country-module.js";
import { formModule } from "./languages/form-module.js";
import { nameModule } from "./languages/name-module.js";
import { registryModule } from "./languages/registry-module.js";
import { wordModule } from "./languages/word-module.js";
import { PROJECT_ROOT } from "./project-root.js";

const MODULES: Readonly<Record<string, () => string>> = {
  "countries.ts": countryModule,
  "dcnc-languages.ts": dcncModule,
  "language-codes.ts": codeModule,
  "language-forms.ts": formModule,
  "language-names.ts": nameModule,
  "language-registry.ts": registryModule,
  "language-words.ts": wordModule,
};

/** Compiles the tables of languages and countries of `data/` and of the public registries into `src/generated/`. */
export const generateLanguages: Generator = () =>
  Promise.resolve(Object.entries(MODULES).map(([name, text]) => ({ path: `src/generated/${name}`, text: text() })));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generateLanguages()) writeFileSync(join(PROJECT_ROOT, path), text);
}
