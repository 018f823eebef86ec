import type { RecordsHousesOutput } from "../../generated/schema-types.js";
import { recordHouses } from "../../record/index.js";
import { defineOperation } from "../operation.js";

let listed: RecordsHousesOutput | undefined;

/** `records/houses`: the houses whose entries are known. */
export const recordHousesOperation = defineOperation("records/houses", () => (listed ??= { houses: recordHouses() }));
