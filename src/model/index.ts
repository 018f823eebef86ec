export * from "./finding.js";
export * from "./span.js";
export * from "./unknown-value-error.js";
export * from "./version-tag.js";
