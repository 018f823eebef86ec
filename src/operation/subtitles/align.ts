import { alignSubtitles } from "../../subtitle/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal } from "../refusal.js";
import { readFile } from "./file-input.js";

/** `subtitles/align`: how the times of a file become those of a reference. */
export const alignOperation = defineOperation("subtitles/align", async (input, reader) => {
  const file = await readFile(input.file, "/file", reader);
  if (isRefusal(file)) return file;
  const reference = await readFile(input.reference, "/reference", reader);
  if (isRefusal(reference)) return reference;
  const { offset, rate, confidence, splits } = alignSubtitles(
    file.outcome.value?.cues ?? [],
    reference.outcome.value?.cues ?? [],
  );
  return { offset, rate, confidence, ...(splits && { splits: splits.map((split) => ({ ...split })) }) };
});
