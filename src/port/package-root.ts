/** The folder that holds `package.json`, `locales/` and `schemas/`: two above this file, in `src/` as in `dist/`. */
export const PACKAGE_ROOT = new URL("../../", import.meta.url);
