"use strict";

/**
 * What each folder of src/ may import. `generated` and `check` may be imported by all, and no folder appears below that
 * needs one to its right (docs/decisions/002-import-directions.md).
 */
const NAMES = ["model", "text", "language", "romanization", "name", "title"];
const AREAS = ["xml", "table", "version-tag", "subtitle", "dcp", "promise", "record", "catalogue"];
const SHARED = ["generated", "check"];

const below = (folder) => NAMES.slice(0, NAMES.indexOf(folder));
const ABOVE_AREAS = [...NAMES, ...AREAS, "message", "port"];

const MAY_IMPORT = {
  generated: [],
  check: ["model"],
  model: [],
  text: below("text"),
  language: below("language"),
  romanization: below("romanization"),
  name: below("name"),
  title: below("name"),
  "version-tag": NAMES,
  xml: ["model", "text"],
  table: ["text"],
  subtitle: [...NAMES, "xml", "version-tag"],
  dcp: [...NAMES, "xml", "version-tag", "subtitle"],
  promise: [...NAMES, "version-tag", "subtitle", "dcp"],
  record: [...NAMES, "version-tag"],
  catalogue: [...NAMES, "table", "version-tag", "record"],
  port: ["model"],
  message: ["model", "text", "language"],
  operation: ABOVE_AREAS,
  // Work that goes on while nobody waits for an answer.
  job: [...ABOVE_AREAS, "operation"],
  http: [...ABOVE_AREAS, "operation", "job"],
  // The command line starts the service and its workers: `kinoglot serve`, `kinoglot worker`.
  cli: [...ABOVE_AREAS, "operation", "job", "http"],
};

const PURE = [...SHARED, ...NAMES, ...AREAS];
const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];

/** Packages with behaviour come in through port/; the service may use those it is made of. */
const SERVICE_PACKAGES = ["busboy", "express", "helmet", "pino", "prom-client"];

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `direction-of-${folder}`,
  comment: `src/${folder} imports only from: ${[...allowed, ...SHARED].join(", ")}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^(?:src/|server\\.ts)", pathNot: `^src/(?:${[folder, ...allowed, ...SHARED].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: "known-folder",
      comment: "A new folder of src/ needs a line in MAY_IMPORT",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(?:${Object.keys(MAY_IMPORT).join("|")})/` },
      to: {},
    },
    {
      name: "entered-through-index",
      comment: "A folder is entered from outside through its index.ts",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$", "^src/generated/"] },
    },
    {
      name: "entered-through-index-from-outside",
      comment: "A folder is entered from outside through its index.ts",
      severity: "error",
      from: { path: "^(?:src/index\\.ts|server\\.ts|bench/)" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/[^/]+/index\\.ts$", "^src/generated/"] },
    },
    {
      name: "pure-without-packages",
      comment: "These folders run in a browser as they are",
      severity: "error",
      from: { path: `^src/(?:index\\.ts|(?:${PURE.join("|")})/)`, pathNot: "^src/catalogue/stores/postgres/" },
      to: { dependencyTypes: [...PACKAGES, "core"] },
    },
    {
      name: "packages-through-port",
      comment: "Packages with behaviour are imported in port/ only",
      severity: "error",
      from: { path: "^src/(?:message|operation|job|cli)/" },
      to: { dependencyTypes: PACKAGES },
    },
    {
      name: "packages-of-the-service",
      comment: `The service is made of ${SERVICE_PACKAGES.join(", ")}; others come in through port/`,
      severity: "error",
      from: { path: "^src/http/" },
      to: { dependencyTypes: PACKAGES, pathNot: `node_modules/(?:@types/)?(?:${SERVICE_PACKAGES.join("|")})/` },
    },
    {
      name: "page-in-a-browser",
      comment: "The page runs in a browser: it imports only what runs there",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/", pathNot: `^src/(?:${PURE.join("|")})/` },
    },
    {
      name: "no-development-package",
      comment: "What is installed for development is absent where the package is used",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        // Optional peers are installed for development too.
        dependencyTypesNot: ["type-only", "npm-peer"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "no-cycle",
      comment: "No file can be read before the others of a cycle",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "What is imported must exist",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      mainFields: ["module", "main", "types"],
    },
    skipAnalysisNotInRules: true,
  },
};
