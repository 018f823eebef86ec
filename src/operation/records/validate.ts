import { validateFilmRecord } from "../../record/index.js";
import { defineOperation } from "../operation.js";

/** `records/validate`: whether a film record keeps to its schema and makes sense. */
export const validateRecordOperation = defineOperation("records/validate", ({ record }, { tell }) => {
  const { valid, findings } = validateFilmRecord(record);
  return { valid, findings: findings.map(tell) };
});
