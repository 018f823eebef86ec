import type { ProgrammeNote } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import { spanOf } from "../stretch.js";
import type { Page } from "./page.js";

const NOTE =
  /^(?:short before|short film before|vorfilm|vorab|court[ -]métrage avant|avec un court|voorfilm|preceded by|screens with|followed by)\b:?\s*(.*)$/iu;

/** Lines of the programme that are no facts of the film, with their places. */
export function programmeNotes(page: Page): { notes: Proven<ProgrammeNote>[]; lines: Set<number> } {
  const notes: Proven<ProgrammeNote>[] = [];
  const lines = new Set<number>();
  page.lines.forEach((line, at) => {
    const match = line.text.length < 120 ? NOTE.exec(line.text) : null;
    if (match === null) return;
    lines.add(at);
    const work = match[1]!.trim();
    const type = /follow/iu.test(line.text) ? "followedBy" : "shortBefore";
    notes.push(
      proven(
        { type, printed: line.text, work: work === "" ? null : work, ...(work === "" && { workLost: true }) },
        evidence("label", "medium", spanOf(line)),
      ),
    );
  });
  return { notes, lines };
}
