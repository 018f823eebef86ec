export { deromanize, type Ambiguity, type OriginalText } from "./deromanize.js";
