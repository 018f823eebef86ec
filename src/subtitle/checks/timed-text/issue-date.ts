import { finding } from "../../../check/index.js";
import { headerText } from "../../formats/dcp/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

const PLAIN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/;
const PLAIN_START = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=[.,Z+-])/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPlainDate(text: string): boolean {
  const [year, month, day, hour, minute, second] = (PLAIN.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || day === undefined || day < 1 || day > (DAYS[(month ?? 0) - 1] ?? 0)) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (month !== 2 || day < 29 || leap) && (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
}

/**
 * The date of issue is `yyyy-mm-ddThh:mm:ss` (RDD 52 §7.2.3). A fraction and a time zone are lawful XML, yet fail the
 * control of a large laboratory (libdcp): the date without them is suggested.
 */
export const issueDate: TimedTextRule = {
  rule: "dcp/issue-date",
  check: ({ reel: { dialect, root } }) => {
    const text = headerText(root, "IssueDate") ?? "";
    if (dialect === "interop" || isPlainDate(text)) return [];
    const plain = PLAIN_START.exec(text)?.[0] ?? "";
    return [finding("dcp/issue-date", { text }, isPlainDate(plain) ? { suggestions: [plain] } : {})];
  },
};
