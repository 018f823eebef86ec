import type { Finding } from "../../generated/schema-types.js";
import { readPackageVersion } from "../../port/index.js";
import { casesOf } from "./cases.js";
import { NOTHING, type CreateOutput } from "./output.js";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** A path as a reference (RFC 3986): a `#` or `?` in the name of a file is no fragment and no query. */
function uriOf(path: string): string {
  const parts = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .replaceAll("\\", "/")
    .split("/");
  const [drive = ""] = parts;
  const encoded = parts.map(encodeURIComponent).join("/");
  return /^[a-z]:$/i.test(drive) ? `file:///${drive}${encoded.slice(drive.length + 2)}` : encoded;
}

function resultOf(name: string, { rule, severity, message, cue, params, span }: Finding): object {
  const { line, column } = params as { readonly line?: number; readonly column?: number };
  const region = {
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
    ...(span && { charOffset: span.start, charLength: span.end - span.start }),
  };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(name) },
          ...(Object.keys(region).length > 0 && { region }),
        },
        ...(cue !== undefined && { logicalLocations: [{ name: `#${cue}`, kind: "element" }] }),
      },
    ],
  };
}

/** For code scanning: SARIF 2.1.0 (OASIS), one run with the findings of all files; what could not be checked is a notification. */
export const createSarifOutput: CreateOutput = () => {
  const results: object[] = [];
  const rules = new Set<string>();
  const notifications: object[] = [];
  return {
    write(report) {
      if ("problem" in report.answer) {
        const { title, detail = "" } = report.answer.problem;
        notifications.push({ level: "error", message: { text: `${report.subject}: ${title} ${detail}`.trim() } });
        return NOTHING;
      }
      for (const { name, findings } of casesOf(report)) {
        for (const one of findings) {
          rules.add(one.rule);
          results.push(resultOf(name, one));
        }
      }
      return NOTHING;
    },
    end() {
      const driver = {
        name: "kinoglot",
        version: readPackageVersion(),
        rules: [...rules].sort().map((id) => ({ id })),
      };
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      const run = { tool: { driver }, columnKind: "utf16CodeUnits", invocations: [invocation], results };
      return { data: `${JSON.stringify({ version: "2.1.0", runs: [run] }, null, 2)}\n` };
    },
  };
};
