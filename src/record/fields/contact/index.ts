export { readEmail, readUrl } from "./internet.js";
export { readPhone, toE164, type Phone } from "./phone.js";
export { isStreet, readPostalPlace } from "./postal.js";
export { readContactBlock, type ContactBlock } from "./read-contact.js";
