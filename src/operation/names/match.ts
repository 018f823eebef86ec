import { matchNames } from "../../name/index.js";
import { defineOperation } from "../operation.js";

/** `names/match`: the best candidates for each of many names. */
export const matchNamesOperation = defineOperation("names/match", ({ queries, candidates, limit }) =>
  matchNames(queries, candidates, limit),
);
