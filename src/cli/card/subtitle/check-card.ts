import type { CheckedFile, Finding } from "../../../generated/schema-types.js";
import { replaceControls } from "../../../message/index.js";
import type { Card, CardStyle } from "../card.js";
import { verdictLine } from "../verdict-line.js";
import { languageWords } from "./language-words.js";
import { versionLines } from "./package-card.js";
import { someFindings } from "./some-findings.js";

/** What a file turned out to be, on one line below its name. */
function fileLines(file: CheckedFile, name: string, style: CardStyle): string {
  const { messages, paint } = style;
  const head = `${paint.strong(replaceControls(name, " "))}\n`;
  if (file.versions) return head + versionLines(file.versions, style);
  const { format, count, kind } = file;
  const facts = [
    format ?? messages.say("cli", "card/format-unknown"),
    messages.say("cli", "card/cue-count", { count }),
    ...(count > 0 ? [languageWords(file, messages)] : []),
    ...(kind && kind !== "full" ? [messages.say("terms", `subtitle-kind/${kind}`)] : []),
  ];
  return `${head}  ${facts.join(" · ")}\n`;
}

/** The verdict first, then what speaks to the promise, then each file with what was found in it. */
export const checkSubtitlesCard: Card<"subtitles/check"> = ({ subjects = [], input }, output, style) => {
  const { verdict, findings, files } = output;
  const sentence =
    input?.promise === undefined
      ? `${style.messages.say("cli", `soundness/${verdict}`)}\n`
      : verdictLine(verdict, style);
  // What is wrong inside a package points further down: /files/0/versions/0.
  const ofFile = (index: number): Finding[] =>
    findings.filter((one) => `${one.pointer}/`.startsWith(`/files/${index}/`));
  const general = findings.filter((one) => !one.pointer?.startsWith("/files/"));
  const parts = files.map(
    (file, index) => fileLines(file, subjects[index] ?? file.name, style) + someFindings(ofFile(index), style),
  );
  return { data: sentence + someFindings(general, style) + parts.join("") };
};
