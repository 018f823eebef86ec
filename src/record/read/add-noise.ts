import { evidence, proven } from "../evidence.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf } from "../stretch.js";
import { isNoise } from "./noise.js";
import { isDots } from "./page-line.js";
import type { Page } from "./page.js";

/** Lists what is on the page and says nothing: marks, buttons, brackets that were cut. */
export function addNoise(page: Page, draft: RecordDraft, used: ReadonlySet<number>): void {
  page.lines.forEach((line, at) => {
    if (isDots(line.text) || (isNoise(line.text) && !used.has(at))) {
      draft.add(
        "noise",
        proven(
          { text: line.text, span: spanOf(line), why: isDots(line.text) ? "marks" : "furniture" },
          evidence("pattern", "high", spanOf(line)),
        ),
      );
      return;
    }
    if (line.text.endsWith("(")) {
      const start = line.start + line.text.length - 1;
      draft.add(
        "noise",
        proven(
          { text: "(", span: { start, end: start + 1 }, why: "cut" },
          evidence("pattern", "high", { start, end: start + 1 }),
        ),
      );
    }
  });
}
