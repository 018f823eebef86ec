export { formatVersionTag } from "./format-version-tag.js";
export type { Formatted } from "./loss.js";
export { VERSION_TAG_STYLES, type StyleId } from "./style.js";
export { versionTagStyles, type StyleDescription } from "./version-tag-styles.js";
