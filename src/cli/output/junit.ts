import { casesOf } from "./cases.js";
import { NOTHING, type CreateOutput, type Report } from "./output.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// Characters that XML 1.0 §2.2 forbids are left out.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escape = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`);

function suiteOf(report: Report): string {
  if ("problem" in report.answer) {
    const { title, detail = "" } = report.answer.problem;
    const name = escape(report.subject);
    return `  <testsuite name="${name}" tests="1" failures="0" errors="1">
    <testcase name="${name}" classname="${report.operation}"><error message="${escape(`${title} ${detail}`)}"/></testcase>
  </testsuite>\n`;
  }
  return casesOf(report)
    .map(({ name, findings }) => {
      const failures = findings.filter(({ severity }) => severity === "error");
      const cases = findings.map(({ rule, severity, message, cue }) => {
        const place = cue === undefined ? "" : ` #${cue}`;
        const body =
          severity === "error"
            ? `<failure type="${rule}" message="${escape(message)}"/>`
            : `<system-out>${escape(`${severity}: ${message}`)}</system-out>`;
        return `    <testcase name="${escape(rule + place)}" classname="${escape(name)}">${body}</testcase>\n`;
      });
      const clean = `    <testcase name="${escape(report.operation)}" classname="${escape(name)}"/>\n`;
      const tests = Math.max(1, cases.length);
      return `  <testsuite name="${escape(name)}" tests="${tests}" failures="${failures.length}" errors="0">\n${
        cases.join("") || clean
      }  </testsuite>\n`;
    })
    .join("");
}

/** For build servers: JUnit XML, a suite for each file, a failure for each error; warnings and notes are its output. */
export const createJunitOutput: CreateOutput = () => {
  const suites: string[] = [];
  return {
    write(report) {
      suites.push(suiteOf(report));
      return NOTHING;
    },
    end: () => ({
      data: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kinoglot">\n${suites.join("")}</testsuites>\n`,
    }),
  };
};
