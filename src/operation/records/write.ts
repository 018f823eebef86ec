import { writeFilmRecord, type WritingHouse } from "../../record/index.js";
import { defineOperation } from "../operation.js";
import { refuseUnknown } from "../unknown-value.js";

/** `records/write`: a film record in the hand of a house. Which houses there are, the tables know and not the schema. */
export const writeRecordOperation = defineOperation("records/write", ({ record, house, locale }) =>
  refuseUnknown("known-house", () => writeFilmRecord(record, house as WritingHouse, locale)),
);
