import { compareNames } from "../../name/index.js";
import { defineOperation } from "../operation.js";

/** `names/compare`: whether two spellings can be one name. */
export const compareNamesOperation = defineOperation("names/compare", ({ a, b }, { explain }) => {
  const { score, verdict, reasons } = compareNames(a, b);
  return { score, verdict, reasons: reasons.map(explain) };
});
