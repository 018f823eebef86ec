import { convertSubtitles, mergeBilingual, targetOf } from "../../subtitle/index.js";
import { loadSubtitleWriters } from "../../port/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal, refusal } from "../refusal.js";
import { readFile } from "./file-input.js";
import { cappedFindings } from "./capped-findings.js";

/** `subtitles/merge`: two files in two languages as one with both in each subtitle. */
export const mergeOperation = defineOperation("subtitles/merge", async (input, reader) => {
  const first = await readFile(input.first, "/first", reader);
  if (isRefusal(first)) return first;
  const second = await readFile(input.second, "/second", reader);
  if (isRefusal(second)) return second;
  const [upper, lower] = [first.outcome.value, second.outcome.value];
  if (!upper || !lower) return refusal("format-not-told");
  const { document, alone } = mergeBilingual(upper, lower);
  const to = input.to ?? targetOf(upper.format);
  const { text, lost } = convertSubtitles(document, to, {}, await loadSubtitleWriters());
  return {
    content: Buffer.from(text, "utf8").toString("base64"),
    lost: [...lost],
    count: document.cues.length,
    alone,
    ...cappedFindings([...first.outcome.findings, ...second.outcome.findings], reader.tell),
  };
});
