import type { Generator } from "./generated-file.js";
import { generateSchemaTypes } from "./schemas/generate-schema-types.js";
import { generateValidators } from "./schemas/generate-validators.js";

/** Compiles schemas/ to types and to validators. */
export const generateSchemas: Generator = async () => [
  ...(await generateSchemaTypes()),
  ...(await generateValidators()),
];
