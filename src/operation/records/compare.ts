import { compareFilmRecords } from "../../record/index.js";
import { defineOperation } from "../operation.js";

/** `records/compare`: which records speak of one film, and where they disagree. */
export const compareRecordsOperation = defineOperation("records/compare", ({ records }, { tell }) => {
  const { works, findings } = compareFilmRecords(records);
  return { works, findings: findings.map(tell) };
});
