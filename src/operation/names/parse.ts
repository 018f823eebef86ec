import { parsePersonName } from "../../name/index.js";
import { defineOperation } from "../operation.js";

/** `names/parse`: the name of a person in its parts. */
export const parseNameOperation = defineOperation("names/parse", ({ text }) => ({ name: parsePersonName(text) }));
