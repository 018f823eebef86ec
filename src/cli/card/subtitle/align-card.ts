import { replaceControls } from "../../../message/index.js";
import { alignRows, type Card, type Row } from "../card.js";
import { shownTime } from "./time-code.js";

/** Below this nobody should move a file by what was found. */
const TRUSTED = 0.5;

/** How a file has to be moved, and how sure that is. */
export const alignCard: Card<"subtitles/align"> = ({ subject }, { offset, rate, confidence, splits = [] }, style) => {
  const { messages, paint } = style;
  const say = (key: "offset" | "rate" | "confidence" | "from"): string => messages.say("cli", `card/align/${key}`);
  const rows: Row[] = [
    [say("offset"), `${Math.round(offset)} ms`],
    [say("rate"), String(Number(rate.toFixed(6)))],
    [say("confidence"), `${Math.round(confidence * 100)} %`],
    ...splits.map((split): Row => [`${say("from")} ${shownTime(split.from)}`, `${Math.round(split.offset)} ms`]),
  ];
  const doubt = confidence < TRUSTED ? `  ${paint.warning(messages.say("cli", "card/align/doubt"))}\n` : "";
  return { data: `${paint.strong(replaceControls(subject, " "))}\n${alignRows(rows, style)}${doubt}` };
};
