import type { ValidationError } from "../generated/validators.js";
import { memberPointer } from "./member-pointer.js";
import type { Fault } from "./refusal.js";

/** Keywords that only sum up the errors of their branches. */
const SUMMARIES = new Set(["anyOf", "oneOf", "if", "not"]);
const MOST_FAULTS = 20;

/** Points at the property itself where the keyword speaks of a property that is missing or one too many. */
function pointerOf({ instancePath, params }: ValidationError): string {
  const property = params["missingProperty"] ?? params["additionalProperty"];
  return typeof property === "string" ? memberPointer(instancePath, property) : instancePath;
}

const depthOf = (pointer: string): number => pointer.split("/").length;

/**
 * The faults of a value by its validator's errors. Of a choice between shapes the deepest fault is kept, since it belongs
 * to the shape that was meant; types that would all have been right are named together.
 */
export function schemaFaults(errors: readonly ValidationError[]): readonly Fault[] {
  const chosen = errors.some(({ keyword }) => SUMMARIES.has(keyword));
  const plain = errors.filter(({ keyword }) => !SUMMARIES.has(keyword));
  // A list of a million wrong entries has more faults than a call takes arguments.
  const deepest = plain.reduce((depth, error) => Math.max(depth, depthOf(error.instancePath)), 0);
  const meant = chosen ? plain.filter((error) => depthOf(error.instancePath) === deepest) : plain;
  const faults = new Map<string, Fault>();
  for (const error of meant) {
    const pointer = pointerOf(error);
    const id = `${error.keyword} ${pointer}`;
    const known = faults.get(id);
    if (!known && faults.size === MOST_FAULTS) continue;
    if (!known) faults.set(id, { pointer, rule: error.keyword, params: error.params });
    else if (error.keyword === "type")
      faults.set(id, { ...known, params: { type: unite(known.params["type"], error.params["type"]) } });
  }
  return [...faults.values()];
}

function unite(...types: readonly unknown[]): readonly unknown[] {
  return [...new Set(types.flat())];
}
