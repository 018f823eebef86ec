import { restoreCyrillic } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";

/** `romanization/restore`: what a name in Latin letters may be in Cyrillic. */
export const restoreOperation = defineOperation("romanization/restore", ({ text, limit }) =>
  restoreCyrillic(text, limit),
);
