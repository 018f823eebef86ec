export { readContentTitle } from "./read-content-title.js";
export { writeLanguageField, type WrittenLanguageField } from "./write-language-field.js";
