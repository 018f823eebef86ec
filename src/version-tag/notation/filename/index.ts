export { readSubtitleFileName } from "./read-subtitle-file-name.js";
export { looksLikeSubtitleFile } from "./subtitle-file.js";
