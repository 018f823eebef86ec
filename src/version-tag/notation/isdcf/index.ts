export { readContentTitle } from "./read-content-title.js";
export { writeLanguageField, type LanguageFieldLoss, type WrittenLanguageField } from "./write-language-field.js";
