import type { XmlElement } from "../../../xml/index.js";
import type { RunStyle } from "../run-gatherer.js";
import type { TimeWindow } from "./time-windows.js";
import type { TtmlRegion } from "./ttml-regions.js";
import type { TtmlStyle } from "./style-sheet.js";

/** A stretch of text, or a line end (`br`), with the times in which it is seen. */
export interface Piece {
  /** Empty for a line end. */
  readonly text: string;
  readonly isBreak: boolean;
  /** `xml:space="preserve"`. */
  readonly preserve: boolean;
  readonly style: RunStyle;
  readonly region: TtmlRegion | undefined;
  readonly windows: readonly TimeWindow[];
}

/** A `p`, or what stands for one, as its content was gone through. */
export interface Paragraph {
  readonly element: XmlElement;
  readonly style: TtmlStyle;
  readonly region: TtmlRegion | undefined;
  /** When it is seen; empty when it never is. */
  readonly windows: readonly TimeWindow[];
  /** As written, where it does not end behind its beginning: never on the screen, yet not to be lost. */
  readonly reversed?: { readonly start: number; readonly end: number };
  /** It has times of its own. */
  readonly timed: boolean;
  readonly image: boolean;
  readonly pieces: Piece[];
}
