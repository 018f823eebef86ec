import { convertSubtitles, detectLanguages, splitBilingual, targetOf } from "../../subtitle/index.js";
import { loadLanguageVoters, loadSubtitleWriters } from "../../port/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal, refusal } from "../refusal.js";
import { readFile } from "./file-input.js";
import { cappedFindings } from "./capped-findings.js";

/** `subtitles/split`: a file in two languages as one file for each. */
export const splitOperation = defineOperation("subtitles/split", async (input, reader) => {
  const read = await readFile(input, "", reader);
  if (isRefusal(read)) return read;
  const { value, findings } = read.outcome;
  if (!value) return refusal("format-not-told");
  const evidence = detectLanguages(value.cues, await loadLanguageVoters());
  const writers = await loadSubtitleWriters();
  const split = splitBilingual(value, evidence);
  const parts = (split.length > 1 ? split : []).map(({ language, document }) => {
    // The language of a part is told beside it: a format without a place for it has lost nothing.
    const part = { ...document, language: value.language };
    const { text, lost } = convertSubtitles(part, input.to ?? targetOf(value.format), { language }, writers);
    return {
      language,
      content: Buffer.from(text, "utf8").toString("base64"),
      lost: [...lost],
      count: document.cues.length,
    };
  });
  return { parts, ...cappedFindings(findings, reader.tell) };
});
