import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES, type RuleId } from "../src/check/index.js";
import { PROFILES, PROFILE_IDS, type RuleLimit } from "../src/subtitle/checks/index.js";
import type { GeneratedFile } from "./generated-file.js";
import { PROJECT_ROOT } from "./project-root.js";

const PAGE = "docs/subtitle-checks.md";
const PROFILE_ROWS = /(<!-- begin: profiles -->\n)[\s\S]*?(<!-- end: profiles -->)/;
const RULE_ROWS = /(<!-- begin: rules -->\n)[\s\S]*?(<!-- end: rules -->)/;
const LIMIT_ROWS = /(<!-- begin: limits -->\n)[\s\S]*?(<!-- end: limits -->)/;

const STYLES: Readonly<Record<NonNullable<RuleLimit["style"]>, string>> = {
  "both-spaced": "each speaker, hyphen and blank",
  "both-tight": "each speaker, hyphen without blank",
  "both-either": "each speaker, blank or not",
  "second-spaced": "second speaker only, hyphen and blank",
  "second-tight": "second speaker only, hyphen without blank",
};

/** In which unit a rule counts, where its limits do not say. */
const UNITS: Readonly<Partial<Record<string, string>>> = {
  "time/max": "ms",
  "time/first-event": "ms",
  "time/gap": "frames",
  "time/gap-bridge": "frames",
  "time/beyond-runtime": "s",
  "line/count": "lines",
  "line/length": "characters",
  "speed/cps": "characters a second",
  "speed/wpm": "words a minute",
};

function limitWords(rule: string, limit: RuleLimit): string {
  const unit = limit.unit === "milliseconds" ? "ms" : (limit.unit ?? UNITS[rule] ?? "");
  const numbers = [
    limit.most !== undefined && `at most ${limit.most} ${unit}`,
    limit.mostError !== undefined && `error above ${limit.mostError}`,
    limit.least !== undefined && `${rule === "time/gap-bridge" ? "from" : "at least"} ${limit.least} ${unit}`,
    limit.wanted !== undefined && `should be ${limit.wanted}`,
    limit.repair !== undefined && `repaired up to ${limit.repair} ms`,
    limit.visible === "at-once" && "at any moment",
    limit.measure === "width" && "narrow ones count half",
    limit.style !== undefined && STYLES[limit.style],
    limit.marks !== undefined && `blank at ${[...limit.marks].join(" ")}`,
    limit.off && "not checked",
  ].filter((part) => typeof part === "string");
  const { languages = [], sdh, children, captions } = limit.for ?? {};
  const cases = [
    ...languages,
    ...(sdh ? ["deaf and hard of hearing"] : []),
    ...(children ? ["children"] : []),
    ...(captions ? ["captions"] : []),
  ];
  const what = numbers.join(", ").replace(/ +(?=,|$)/g, "") || "checked";
  return cases.length === 0 ? what : `${cases.join(" ")}: ${what}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const ruleLink = (rule: string): string => `[\`${rule}\`](rules/${rule}.md)`;

/** The rows of data/subtitle/profiles.json in docs/subtitle-checks.md; all else on the page stays. */
export function generateSubtitleChecksPage(): GeneratedFile[] {
  const rules = (Object.keys(RULES) as RuleId[]).filter((rule) => PROFILE_IDS.some((id) => PROFILES[id].rules[rule]));
  const profiles = table(
    ["Profile", "Name", "For"],
    PROFILE_IDS.map((id) => [`\`${id}\``, PROFILES[id].name, PROFILES[id].description]),
  );
  const matrix = table(
    ["Rule", "Severity", ...PROFILE_IDS],
    rules.map((rule) => [
      ruleLink(rule),
      RULES[rule].severity,
      ...PROFILE_IDS.map((id) => (PROFILES[id].rules[rule] ? "on" : "–")),
    ]),
  );
  const limits = rules.flatMap((rule) => {
    const byRow = new Map<string, { readonly ids: string[]; readonly cells: readonly string[] }>();
    for (const id of PROFILE_IDS) {
      const row = PROFILES[id].rules[rule];
      if (row === undefined) continue;
      const words = (row.limits ?? []).map((limit) => limitWords(rule, limit)).join("; ") || "–";
      const cells = [words, row.source, row.date];
      const known = byRow.get(cells.join("\n")) ?? { ids: [], cells };
      known.ids.push(id);
      byRow.set(cells.join("\n"), known);
    }
    return [...byRow.values()].map(({ ids, cells }) => {
      const all = ids.length === PROFILE_IDS.length;
      return [ruleLink(rule), all ? "all" : ids.join(", "), ...cells];
    });
  });
  const page = readFileSync(join(PROJECT_ROOT, PAGE), "utf8");
  const text = page
    .replace(PROFILE_ROWS, (_, begin: string, end: string) => `${begin}\n${profiles}\n${end}`)
    .replace(RULE_ROWS, (_, begin: string, end: string) => `${begin}\n${matrix}\n${end}`)
    .replace(LIMIT_ROWS, (_, begin: string, end: string) => {
      return `${begin}\n${table(["Rule", "Profile", "Limits", "Source", "Date"], limits)}\n${end}`;
    });
  return [{ path: PAGE, text }];
}
