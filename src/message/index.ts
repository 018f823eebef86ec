export { failureWords } from "./failure-words.js";
export { FALLBACK_LOCALE, localeOf } from "./locale-of.js";
export { localeOfEnvironment } from "./locale-of-environment.js";
export { createMessages, type Messages } from "./messages.js";
export { replaceControls } from "./replace-controls.js";
export type { FindTemplate, MessageValues } from "./sentences.js";
export { fillTemplate, parseTemplate, templateParameters } from "./template.js";
