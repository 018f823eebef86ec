export { looksLikeReleaseName } from "./looks-like-release-name.js";
export { readReleaseName } from "./read-release-name.js";
export { releaseMarkOf, type ReleaseMark } from "./release-mark.js";
