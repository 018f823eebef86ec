import { finding } from "../../check/index.js";
import type { ValidationError } from "../../generated/validators.js";
import type { Finding } from "../../model/index.js";
import { escapeToken } from "../json-place.js";

/** Keywords that only sum up the errors of their branches. */
const SUMMARIES = new Set(["anyOf", "oneOf", "if", "not"]);
const MOST_FINDINGS = 100;
/** What each keyword asks for, by the name of its parameter. */
const WANTED: Readonly<Record<string, string>> = {
  type: "type",
  enum: "allowedValues",
  const: "allowedValue",
  pattern: "pattern",
  required: "missingProperty",
};

interface Fault {
  readonly pointer: string;
  readonly keyword: string;
  readonly wanted: readonly string[];
}

function faultOf({ instancePath, keyword, params }: ValidationError): Fault {
  const property = params["missingProperty"] ?? params["additionalProperty"];
  const pointer = typeof property === "string" ? `${instancePath}/${escapeToken(property)}` : instancePath;
  const wanted = [params[WANTED[keyword] ?? "limit"] ?? []].flat().map(String);
  return { pointer, keyword, wanted };
}

/** Whether an error only says that the value is not the `null` (or the `true`) that might have stood there as well. */
function isOtherBranch({ keyword, params }: ValidationError): boolean {
  return (keyword === "type" && params["type"] === "null") || (keyword === "const" && params["allowedValue"] === true);
}

/** Places where the shape that was meant has faults of its own. */
function explainedPlaces(errors: readonly ValidationError[], choices: ReadonlySet<string>): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const error of errors) {
    if (SUMMARIES.has(error.keyword)) continue;
    const isShape = error.keyword === "type" || isOtherBranch(error);
    for (let path = error.instancePath, below = false; ; below = true) {
      if (choices.has(path) && (below || !isShape)) explained.add(path);
      const slash = path.lastIndexOf("/");
      if (slash < 0) break;
      path = path.slice(0, slash);
    }
  }
  return explained;
}

/**
 * Findings `record/schema` for the errors of a validator, at most a hundred. Of a choice between shapes only the faults of
 * the shape that was meant are told: of "an object or null" those inside the object.
 */
export function schemaFindings(errors: readonly ValidationError[]): readonly Finding[] {
  const choices = new Set(errors.filter(({ keyword }) => SUMMARIES.has(keyword)).map((error) => error.instancePath));
  const explained = explainedPlaces(errors, choices);
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (SUMMARIES.has(error.keyword)) continue;
    if (explained.has(error.instancePath) && (isOtherBranch(error) || error.keyword === "type")) continue;
    const fault = faultOf(error);
    const key = `${fault.keyword} ${fault.pointer}`;
    const known = faults.get(key);
    if (known === undefined && faults.size === MOST_FINDINGS) break;
    faults.set(key, known ? { ...known, wanted: [...new Set([...known.wanted, ...fault.wanted])] } : fault);
  }
  return [...faults.values()].map(({ pointer, keyword, wanted }) =>
    finding("record/schema", { keyword, wanted }, { pointer }),
  );
}
