import type { Finding, SubtitleDocument } from "../../model/index.js";
import { dateNow, loadLanguageVoters, loadSubtitleWriters } from "../../port/index.js";
import {
  convertSubtitles,
  detectLanguages,
  fixSubtitles,
  placedAs,
  retimeSubtitles,
  targetOf,
  type CheckContext,
  type LanguageEvidence,
  type SubtitleProfileId,
} from "../../subtitle/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation } from "../operation.js";
import { isRefusal, refusal } from "../refusal.js";
import { readFile } from "./file-input.js";
import { cappedFindings } from "./capped-findings.js";

/** The document with what has one right repair repaired. */
function repaired(
  document: SubtitleDocument,
  fix: true | SubtitleProfileId,
  evidence: LanguageEvidence,
  context: CheckContext,
): { readonly document: SubtitleDocument; readonly fixed: readonly Finding[] } {
  const profile = fix === true ? "festival" : fix;
  return fixSubtitles(document, { profile, evidence, context });
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
  const { frameRate } = options;
  const to = input.to ?? targetOf(value.format);
  const context = { ...(language !== undefined && { language }), ...(frameRate !== undefined && { frameRate }) };
  const { document, fixed } =
    fix === undefined || fix === false
      ? { document: moved, fixed: [] }
      : repaired(placedAs(moved, to), fix, detectLanguages(moved.cues, await loadLanguageVoters()), context);
  const written = convertSubtitles(document, to, { ...options, issueDate: dateNow() }, await loadSubtitleWriters());
  return {
    content: Buffer.from(written.text, "utf8").toString("base64"),
    lost: [...written.lost],
    ...cappedFindings([...findings, ...written.findings], reader.tell),
    fixed: fixed.map(reader.tell),
  };
});
