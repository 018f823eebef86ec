import type { SubtitleDocument } from "../../model/index.js";
import { dateNow, loadLanguageVoters, loadSubtitleWriters } from "../../port/index.js";
import {
  convertSubtitles,
  detectLanguages,
  retimeSubtitles,
  targetOf,
  type CheckSettings,
  type FormatWriting,
  type SubtitleProfileId,
} from "../../subtitle/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation } from "../operation.js";
import { isRefusal, refusal } from "../refusal.js";
import { readFile } from "./file-input.js";
import { cappedFindings } from "./capped-findings.js";

/** By what to repair: a profile, what is known of the film, and the languages that the words are in. */
async function repairSettings(
  document: SubtitleDocument,
  fix: true | SubtitleProfileId,
  { language, frameRate }: FormatWriting,
): Promise<CheckSettings> {
  return {
    profile: fix === true ? "festival" : fix,
    evidence: detectLanguages(document.cues, await loadLanguageVoters()),
    context: { ...(language !== undefined && { language }), ...(frameRate !== undefined && { frameRate }) },
  };
}

/** `subtitles/convert`: a subtitle file in another format, with what that format cannot hold. */
export const convertOperation = defineOperation("subtitles/convert", async (input, reader) => {
  const { fix, timing, language: asked, ...rest } = input.options ?? {};
  const reading = new LanguageReading();
  const language = asked === undefined ? undefined : reading.language(asked, "/options/language");
  if (reading.refusal) return reading.refusal;
  const options = { ...rest, ...(language !== undefined && { language }) };
  const read = await readFile(input, "", reader);
  if (isRefusal(read)) return read;
  const { value, findings } = read.outcome;
  if (!value) return refusal("format-not-told");
  const moved = timing ? retimeSubtitles(value, timing) : value;
  const to = input.to ?? targetOf(value.format);
  const repairs = fix === undefined || fix === false ? {} : { fix: await repairSettings(moved, fix, options) };
  const written = convertSubtitles(
    moved,
    to,
    { ...options, ...repairs, issueDate: dateNow() },
    await loadSubtitleWriters(),
  );
  const { findings: fixed, findingCounts: fixedCounts } = cappedFindings(written.fixed, reader.tell);
  return {
    content: Buffer.from(written.text, "utf8").toString("base64"),
    lost: [...written.lost],
    ...cappedFindings([...findings, ...written.findings], reader.tell),
    fixed,
    ...(fixedCounts && { fixedCounts }),
  };
});
