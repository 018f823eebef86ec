import type { Finding } from "../../generated/schema-types.js";
import { lineColumn } from "../../text/index.js";
import { casesOf, placeWithin } from "./cases.js";
import { NOTHING, type CreateOutput, type Report } from "./output.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

const escapeMessage = (text: string): string => text.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
const escapeProperty = (text: string): string => text.replace(/[%\r\n:,]/g, (sign) => encodeURIComponent(sign));

/** What the answers of these are about are files; elsewhere the name of a report is a text. */
const ABOUT_FILES = /^(?:subtitles|packages|records)\//;

interface Place {
  readonly line?: number;
  readonly column?: number;
}

/** Where a finding points: the line it names itself, or that of its span in the text that was sent. */
function placeOf({ params, span }: Finding, input: unknown): Place {
  const { line, column } = params as Place;
  if (line !== undefined) return { line, ...(column !== undefined && { column }) };
  const { text } = (input ?? {}) as { readonly text?: unknown };
  return span && typeof text === "string" ? lineColumn(text, span.start) : {};
}

function commandOf(name: string, finding: Finding, { operation, input }: Report): string {
  const { rule, severity, message, cue } = finding;
  const file = ABOUT_FILES.test(operation) && name !== "stdin" ? name : undefined;
  const { line, column } = placeOf(finding, input);
  const inFile = placeWithin(finding);
  const properties = {
    file,
    line: file === undefined ? undefined : line,
    col: file === undefined ? undefined : column,
    title: `${rule}${cue === undefined ? "" : ` #${cue}`}${inFile === "" ? "" : ` ${inFile}`}`,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const words = file === undefined && name !== "" ? `${name}: ${message}` : message;
  return `::${COMMANDS[severity]} ${written.join(",")}::${escapeMessage(words)}\n`;
}

/** For workflows of GitHub: each finding as a workflow command, which becomes an annotation of its file. */
export const createGithubOutput: CreateOutput = () => ({
  write(report) {
    if ("problem" in report.answer) {
      const { title, detail = "" } = report.answer.problem;
      const about = report.subject === "" ? "" : `${report.subject}: `;
      return { data: `::error title=${escapeProperty(title)}::${escapeMessage(`${about}${detail || title}`)}\n` };
    }
    const commands = casesOf(report).flatMap(({ name, findings }) =>
      findings.map((finding) => commandOf(name, finding, report)),
    );
    return { data: commands.join("") };
  },
  end: () => NOTHING,
});
