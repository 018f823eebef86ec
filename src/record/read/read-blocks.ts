import type { Company } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf, type Stretch } from "../stretch.js";
import { creditsOfBlock, nameBlocks } from "./bare-names.js";
import { KnownPeople } from "./known-people.js";
import type { Page } from "./page.js";

/** A company that bears the name of somebody of the film has produced it; of others the role stays open. */
function companyOfBlock(line: Stretch, people: KnownPeople): Proven<Company> {
  const own = people.endOf(`- ${line.text.replace(/\s\p{Lu}?\p{Ll}+$/u, "")}`) !== undefined;
  const company: Company = own
    ? { role: "production", name: line.text }
    : { role: "unknown", candidates: ["distribution", "printSource", "production", "worldSales"], name: line.text };
  return proven(company, evidence("shape", "high", spanOf(line)));
}

/** Unlabelled names below each other, on a page without labelled credits. */
export function readBlocks(
  page: Page,
  draft: RecordDraft,
  used: Set<number>,
  after: number,
  people: KnownPeople,
  subjects: readonly Stretch[],
): void {
  const credits = draft.list("credits");
  if (credits.some(({ evidence: { how } }) => how === "label")) return;
  const directed = credits.some(({ value }) => value.role === "director");
  const directors = new KnownPeople();
  for (const { value } of credits) directors.add(value.name.printed);
  for (const { text } of subjects) directors.add(text);
  for (const block of nameBlocks(page, used, after)) {
    draft.add("credits", ...creditsOfBlock(block, page.profile, (name) => directors.has(name), directed));
    for (const { at } of block.lines) used.add(at);
    for (const at of block.companies) {
      draft.add("companies", companyOfBlock(page.lines[at]!, people));
      used.add(at);
    }
  }
}
