import type { SubtitlesCheckInput, SubtitlesCheckOutput } from "../../generated/schema-types.js";
import type { FileInHand, PackageInHand } from "../../promise/index.js";
import type { CheckSettings } from "../../subtitle/index.js";

/** What an entry of a request turned out to be, as it is answered. */
export type CheckedFile = SubtitlesCheckOutput["files"][number];

/** One entry of a request, looked at: a subtitle file, or a package. Findings point at the entry. */
export type CheckedEntry =
  | { readonly kind: "file"; readonly file: FileInHand; readonly checked: CheckedFile }
  | { readonly kind: "package"; readonly inHand: PackageInHand; readonly checked: CheckedFile };

/** What all entries of a request are checked against. */
export function sharedSettings(input: SubtitlesCheckInput): Omit<CheckSettings, "name" | "text" | "evidence"> {
  const { profile = "festival", context = {}, runtimeMinutes } = input;
  return { profile, context, ...(runtimeMinutes !== undefined && { runtimeMinutes }) };
}
