export {
  compareVersionTags,
  comparisonOf,
  understoodSide,
  type CompareContext,
  type Comparison,
  type Side,
  type Statement,
  type Verdict,
} from "./compare/index.js";
export { formatVersionTag, VERSION_TAG_STYLES, versionTagStyles, type StyleId } from "./format/index.js";
export { audioFit, isUnnamed, subtitleFit, type LanguageFit } from "./language-fit/index.js";
export { parseVersionTag } from "./parse.js";
export type { Notation, ParseContext, Reading } from "./reading.js";
export { resolveVersionTag } from "./resolve.js";
