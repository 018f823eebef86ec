import type { RecordDraft } from "../../record-draft.js";
import { readAwards } from "../../fields/index.js";
import { lineFacts } from "../facts.js";
import { chooseMeaning } from "../credits/choose-meaning.js";
import type { Labelled } from "../labels/labelled-values.js";
import type { Page } from "../page.js";
import type { LabelledRest, LabelledWork } from "./labelled-work.js";
import { readLabelledVersion } from "./labelled-version.js";
import { addAwards, readField } from "./read-field.js";
import { productionLast, readRole } from "./read-role.js";

/** `Prijs: Gouden Kalf (Nederlands Film Festival, 2011)`: the word is the price of a ticket too. */
function isPrize({ values }: Labelled): boolean {
  const [value] = values;
  if (value === undefined || values.length > 1 || value.text.length > 300) return false;
  return readAwards(value).awards.some(({ value: { event, year } }) => event !== undefined && year !== null);
}

/** `D.: 98'. B/n.`: a letter that is a role elsewhere, and here the length of the film. */
function addLength({ values, lines }: Labelled, { page, tails }: LabelledWork): boolean {
  const [value] = values;
  const [line] = lines;
  if (value === undefined || line === undefined || values.length > 1 || !/^\d/u.test(value.text)) return false;
  const facts = lineFacts(line, value, page)?.facts;
  if (facts?.runtime?.span.start !== value.start) return false;
  tails.push({ line, stretch: value });
  return true;
}

/** Reads what stands under labels into the draft. */
export function labelledFacts(page: Page, draft: RecordDraft): LabelledRest {
  const work: LabelledWork = { page, draft, tails: [], titles: [], filmographies: [], texts: [] };
  const versionLabels: Labelled[] = [];
  const prizes: Labelled[] = [];
  for (const labelled of productionLast(page.labels.labelled)) {
    const value = labelled.values[0]?.text ?? "";
    for (const meanings of labelled.label.meanings) {
      const meaning = chooseMeaning(meanings, value, page);
      if (meaning.kind === "field") {
        if (meaning.id === "version" || meaning.id === "subtitles") versionLabels.push(labelled);
        else if (meaning.id === "awards" || (meaning.id === "ignored" && isPrize(labelled))) prizes.push(labelled);
        else readField(meaning.id, labelled, work);
      } else if (!addLength(labelled, work)) readRole(meaning, labelled, work);
    }
  }
  readLabelledVersion(versionLabels, work);
  for (const labelled of prizes) addAwards(labelled, work);
  return work;
}
