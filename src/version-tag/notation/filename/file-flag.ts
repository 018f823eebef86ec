import { FILE_FLAGS } from "../../../generated/name-words.js";

/**
 * What a flag says of the track. Of `hearing` the words `hi` and `sme`, of `subtitles` the word `st` are Hindi, Northern
 * Sami and Southern Sotho when no language stands beside them.
 */
export type FileFlag = "forced" | "sdh" | "hearing" | "subtitles" | "default" | "plain";

const flags: ReadonlyMap<string, FileFlag> = new Map(
  Object.entries(FILE_FLAGS).flatMap(([flag, words]) =>
    words.split(" ").map((word): [string, FileFlag] => [word, flag as FileFlag]),
  ),
);

/** True for flags that tell one track of a language from another. */
export function isMeaningfulFlag(flag: FileFlag | undefined): boolean {
  return flag !== undefined && flag !== "plain" && flag !== "subtitles";
}

/** The flag that a folded word of a file name is; `plain` flags say nothing of the track. Undefined for other words. */
export function fileFlagOf(key: string): FileFlag | undefined {
  return flags.get(key);
}
