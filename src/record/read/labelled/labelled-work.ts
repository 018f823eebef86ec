import type { RecordDraft } from "../../record-draft.js";
import type { Stretch } from "../../stretch.js";
import type { Labelled } from "../labels/labelled-values.js";
import type { Page } from "../page.js";

/** What labelled lines leave for other stages. */
export interface LabelledRest {
  /** Facts that follow a value on its line: `Dir: A. B. 109 min. DCP`. */
  readonly tails: readonly { readonly line: number; readonly stretch: Stretch }[];
  readonly titles: readonly Labelled[];
  readonly filmographies: readonly Labelled[];
  readonly texts: readonly { readonly labelled: Labelled; readonly field: string }[];
}

/** The page whose labels are being read, the record in the making, and what is left so far. */
export interface LabelledWork extends LabelledRest {
  readonly page: Page;
  readonly draft: RecordDraft;
  readonly tails: { line: number; stretch: Stretch }[];
  readonly titles: Labelled[];
  readonly filmographies: Labelled[];
  readonly texts: { labelled: Labelled; field: string }[];
}
