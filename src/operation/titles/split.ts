import { parseTitle } from "../../title/index.js";
import { defineOperation } from "../operation.js";

/** `titles/split`: the titles that a line holds, and what stands beside them. */
export const splitTitlesOperation = defineOperation("titles/split", ({ text }) => parseTitle(text));
