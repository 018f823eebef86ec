import { FILE_FLAGS } from "../../../generated/name-words.js";

/** What a flag says of the track; `hearing` is `hi`, which is Hindi when no language stands beside it. */
export type FileFlag = "forced" | "sdh" | "hearing" | "default" | "plain";

const flags: ReadonlyMap<string, FileFlag> = new Map(
  Object.entries(FILE_FLAGS).flatMap(([flag, words]) =>
    words.split(" ").map((word): [string, FileFlag] => [word, flag as FileFlag]),
  ),
);

/** The flag that a folded word of a file name is; `plain` flags say nothing of the track. Undefined for other words. */
export function fileFlagOf(key: string): FileFlag | undefined {
  return flags.get(key);
}
