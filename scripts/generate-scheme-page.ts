import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageName } from "../src/language/index.js";
import { readSchemes, type SchemeFile } from "./generate-schemes.js";
import type { GeneratedFile } from "./generated-file.js";
import { PROJECT_ROOT } from "./project-root.js";

const PAGE = "docs/schemes.md";
const WHOLE = /(<!-- begin: schemes -->\n)[\s\S]*?(<!-- end: schemes -->)/;
const DEPARTURES = /(<!-- begin: departures -->\n)[\s\S]*?(<!-- end: departures -->)/;

interface Section {
  readonly title: string;
  readonly schemes: readonly SchemeFile[];
}

/** Kinds of scheme that are no published standard of one language, by the beginning of the id. */
const KINDS: readonly (readonly [string, string])[] = [
  ["house:", "Houses"],
  ["profile:", "Profiles"],
  ["transcription:", "Transcriptions"],
];
const GENERIC = "generic-";

function kindOf(id: string): string | undefined {
  return KINDS.find(([beginning]) => id.startsWith(beginning))?.[1];
}

function sectionsOf(files: readonly SchemeFile[]): readonly Section[] {
  const standards = files.filter(({ id }) => kindOf(id) === undefined);
  const languages = [...new Set(standards.map(({ language }) => language))];
  const named = languages.map((language) => ({ language, title: languageName(language, "en") ?? language }));
  named.sort((a, b) => (a.title < b.title ? -1 : 1));
  return [
    ...named.map(({ language, title }) => ({
      title: `${title} (\`${language}\`)`,
      schemes: standards.filter((scheme) => scheme.language === language),
    })),
    ...KINDS.map(([, title]) => ({ title, schemes: files.filter(({ id }) => kindOf(id) === title) })),
  ].filter(({ schemes }) => schemes.length > 0);
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

function rowOf({ id, aliases, title, base, reversible, samples }: SchemeFile): string {
  const names = [id, ...aliases].map((name) => `\`${name}\``).join("<br>");
  const sample = samples?.[0];
  const example = sample === undefined ? "" : `${sample.source} → ${sample.romanized}`;
  const remarks = [base === undefined ? "" : `from \`${base}\``, reversible ? "reversible" : ""].filter(Boolean);
  return `| ${names} | ${cell(title)} | ${cell(example)} | ${remarks.join(", ")} |\n`;
}

function sectionText({ title, schemes }: Section): string {
  return `### ${title}\n\n| Id, aliases | Scheme | Example | Remarks |\n| --- | --- | --- | --- |\n${schemes.map(rowOf).join("")}\n`;
}

function departuresOf({ id, departures = [] }: SchemeFile): string {
  if (departures.length === 0) return "";
  return `- \`${id}\`\n${departures.map(({ from, why }) => `  - ${from} – ${why}\n`).join("")}`;
}

/** Puts the table of all schemes, and where their tables depart from published ones, into their places in docs/schemes.md. */
export function generateSchemePage(): GeneratedFile[] {
  const files = readSchemes().filter(({ id }) => !id.startsWith(GENERIC));
  const given = readFileSync(join(PROJECT_ROOT, PAGE), "utf8");
  const text = given
    .replace(WHOLE, (_, begin: string, end: string) => `${begin}\n${sectionsOf(files).map(sectionText).join("")}${end}`)
    .replace(DEPARTURES, (_, begin: string, end: string) => `${begin}\n${files.map(departuresOf).join("")}\n${end}`);
  return [{ path: PAGE, text }];
}
