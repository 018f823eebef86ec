import type { Company } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import { readContactBlock } from "../fields/index.js";
import { looksLikeCompany } from "./likeness.js";
import type { Stretch } from "../stretch.js";
import { isNoise } from "./noise.js";
import type { Page } from "./page.js";
import { sectionScore } from "./section-words.js";

const CONTACT = /@|\bwww\.|https?:|\b(?:tel|phone|telefon|tél|fax|mob)\b|\+\d{1,3}[\s.(]?\d|\b\d{4,6}\s+\p{Lu}/iu;
const LONGEST_BLOCK = 9;

/** Companies that stand with their address on the page, without a label. */
export function companyBlocks(
  page: Page,
  used: ReadonlySet<number>,
): { readonly companies: Proven<Company>[]; readonly lines: ReadonlySet<number> } {
  const companies: Proven<Company>[] = [];
  const lines = new Set<number>();
  for (let at = 0; at < page.lines.length; at += 1) {
    const line = page.lines[at]!;
    if (!open(page, used, at) || lines.has(at) || line.text.length > 160) continue;
    const block: Stretch[] = [line];
    for (let next = at + 1; next < page.lines.length && block.length < LONGEST_BLOCK; next += 1) {
      const below = page.lines[next]!;
      if (below.gap > 0 || page.prose[next] === true || below.text.length > 120 || used.has(next)) break;
      if (page.labels.taken.has(next) && !CONTACT.test(below.text)) break;
      block.push(below);
    }
    const contact = block.slice(1).findIndex(({ text }) => CONTACT.test(text));
    const alone = contact < 0 && CONTACT.test(line.text) && looksLikeCompany(line.text) >= 0.4;
    if ((contact < 0 && !alone) || (looksLikeCompany(line.text) < 0.4 && contact < 0)) continue;
    if (contact >= 0 && !startsBlock(page, at, line, contact, block)) continue;
    const found = readContactBlock(block);
    if (found?.value.name === undefined) continue;
    const { name, contact: its, spans } = found.value;
    if (looksLikeCompany(name.value) < 0.4 && sectionScore(name.value) > 0) continue;
    const parts =
      block.length === 1
        ? {}
        : Object.fromEntries(
            Object.entries(spans).map(([key, span]) => [`/contact/${key}`, evidence("shape", "certain", span)]),
          );
    companies.push(
      proven(
        {
          role: "unknown",
          candidates: ["worldSales", "production", "printSource"],
          name: name.value,
          ...(block.length > 1 && { contact: its }),
        },
        evidence("shape", "high", name.span),
        parts,
      ),
    );
    for (let taken = at; taken < at + found.value.lines; taken += 1) lines.add(taken);
  }
  return { companies, lines };
}

function open(page: Page, used: ReadonlySet<number>, at: number): boolean {
  return !used.has(at) && !page.prose[at] && !page.labels.taken.has(at) && !isNoise(page.lines[at]!.text);
}

/** A company's name begins the block: a word of companies, or a line that an address or telephone follows closely. */
function startsBlock(page: Page, at: number, line: Stretch, contact: number, block: readonly Stretch[]): boolean {
  if (CONTACT.test(line.text) && looksLikeCompany(line.text) < 0.4) return false;
  if (looksLikeCompany(line.text) >= 0.4) return true;
  const before = page.lines[at - 1];
  const first = before === undefined || page.lines[at]!.gap > 0;
  return (
    (first && contact <= 2) ||
    (contact >= 1 &&
      contact <= 3 &&
      block.slice(0, contact + 1).some(({ text }) => /\d/u.test(text)) &&
      /\s/u.test(line.text))
  );
}
