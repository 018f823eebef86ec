export { readRecordCard } from "./read-card.js";
export { compareRecordsCard, recordHousesCard, validateRecordCard, writeRecordCard } from "./record-cards.js";
export { recordTerm } from "./record-words.js";
