export * from "./finding.js";
export * from "./span.js";
export * from "./version-tag.js";
