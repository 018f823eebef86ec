import type { SubtitlesCheckOutput } from "../../generated/schema-types.js";
import type { Answer } from "../../operation/index.js";
import type { GivenFile } from "./given-files.js";

/** What the operation calls a file that came without a name, as from stdin. */
const NAMELESS = /^#\d+$/;

/** The names of the files that were checked, in the order of the answer: a folder brings those in it. */
export function checkedNames(given: readonly GivenFile[], answer: Answer): readonly string[] {
  if ("problem" in answer) return given.map(({ name }) => name);
  const { files } = answer.result as SubtitlesCheckOutput;
  const stdin = given.find((file) => "content" in file)?.name;
  return files.map(({ name }) => (stdin !== undefined && NAMELESS.test(name) ? stdin : name));
}
