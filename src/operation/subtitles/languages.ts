import { loadLanguageVoters } from "../../port/index.js";
import { detectLanguages } from "../../subtitle/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal } from "../refusal.js";
import { readFile } from "./file-input.js";

/** `subtitles/languages`: in which languages a subtitle file is, by its words. */
export const subtitleLanguagesOperation = defineOperation("subtitles/languages", async (input, reader) => {
  const read = await readFile(input, "", reader);
  if (isRefusal(read)) return read;
  const evidence = detectLanguages(read.outcome.value?.cues ?? [], await loadLanguageVoters());
  const { languages, bilingual, layout, undetermined, script } = evidence;
  return { languages, bilingual, ...(layout && { layout }), undetermined, ...(script && { script }) };
});
