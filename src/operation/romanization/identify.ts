import { identifyScheme } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";

/** `romanization/identify`: the schemes that explain how one source spells names. */
export const identifyOperation = defineOperation("romanization/identify", (evidence) => identifyScheme(evidence));
