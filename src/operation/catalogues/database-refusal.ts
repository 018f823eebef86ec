import { PostgresCatalogueError } from "../../catalogue/index.js";
import { isDatabaseError, MissingPackageError } from "../../port/index.js";
import { refusal, type Refusal } from "../refusal.js";

const RELOAD = "kinoglot catalogue load FILE… --database URL";

/** Why a catalogue in a database cannot be asked, by what went wrong; undefined for errors in the program. */
export function databaseRefusal(error: unknown, name: string): Refusal | undefined {
  if (error instanceof PostgresCatalogueError) {
    return error.refusal === "other-version"
      ? refusal("catalogue-outdated", { catalogue: name, command: RELOAD })
      : refusal("catalogue-unusable", { catalogue: name, reason: error.refusal, command: RELOAD });
  }
  if (isDatabaseError(error)) {
    return refusal("catalogue-unreachable", { catalogue: name, reason: error.code });
  }
  if (error instanceof MissingPackageError) {
    return refusal("catalogue-unreachable", { catalogue: name, reason: `npm install ${error.packageName}` });
  }
  return undefined;
}
