import { languageName } from "../../../language/index.js";
import { replaceControls } from "../../../message/index.js";
import { alignRows, type Card, type Row } from "../card.js";
import { languageWords } from "./language-words.js";
import { shownTime } from "./time-code.js";
import { someFindings } from "./some-findings.js";

/** Where the cues lie: from the first start to the last end. */
function extentOf(cues: readonly { readonly start: number; readonly end: number | null }[]): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of cues) {
    first = Math.min(first, start);
    last = Math.max(last, end ?? start);
  }
  return [first, last];
}

/** The facts of a subtitle file; its cues are for programs. */
export const readSubtitlesCard: Card<"subtitles/read"> = ({ subject }, output, style) => {
  const { messages, paint } = style;
  const { format, encoding, newline, language, frameRate, cues = [], findings } = output;
  const say = (key: "format" | "encoding" | "newline" | "declared" | "frame-rate" | "cues" | "extent"): string =>
    messages.say("cli", `card/subtitle/${key}`);
  const count = output.count ?? cues.length;
  const [first, last] =
    output.firstStart != null && output.lastEnd != null ? [output.firstStart, output.lastEnd] : extentOf(cues);
  const rows: Row[] = [];
  if (format !== null) rows.push([say("format"), format]);
  if (encoding !== null) rows.push([say("encoding"), encoding]);
  if (newline) rows.push([say("newline"), newline]);
  if (language !== null) rows.push([say("declared"), languageName(language, messages.locale)]);
  if (frameRate != null) rows.push([say("frame-rate"), String(frameRate)]);
  rows.push([say("cues"), String(count)]);
  if (count > 0) rows.push([say("extent"), `${shownTime(first)} – ${shownTime(last)}`]);
  const head = `${paint.strong(replaceControls(subject, " "))}\n`;
  return { data: head + alignRows(rows, style) + someFindings(findings, style) };
};

/** The languages of a subtitle file, and their shares where there are several. */
export const subtitleLanguagesCard: Card<"subtitles/languages"> = ({ subject }, output, style) => {
  const { messages, paint } = style;
  const shares = output.languages.map(
    ({ language, share }) => `${languageName(language, messages.locale)} ${Math.round(share * 100)} %`,
  );
  const detail = output.languages.length > 1 ? `\n  ${paint.faint(shares.join(" · "))}` : "";
  return {
    data: `${paint.strong(replaceControls(subject, " "))}\n  ${languageWords(output, messages)}${detail}\n`,
  };
};

/** The formats with their endings, then the profiles. */
export const subtitleFormatsCard: Card<"subtitles/formats"> = (_asked, { formats, profiles }, { messages, paint }) => {
  const lines = formats.map(({ id, extensions, writes }) => {
    const notes = [extensions.map((one) => `.${one}`).join(" ")];
    if (writes) notes.push(messages.say("cli", "card/written"));
    return `${paint.strong(id)}  ${paint.faint(notes.join(" · "))}\n`;
  });
  const label = messages.label(messages.say("cli", "card/profiles"));
  return { data: `${lines.join("")}${label} ${profiles.join(", ")}\n` };
};
