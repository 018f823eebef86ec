export { loadWordEngines } from "./load-word-engines.js";
export { readLocaleFile, type MessageTree } from "./locale-file.js";
export { readPackageVersion } from "./package-version.js";
export { readSchemaFiles, type SchemaFile } from "./schema-files.js";
export { createTemplateSource, type TemplateSource } from "./template-source.js";
