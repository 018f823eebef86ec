export * from "./language-fit.js";
