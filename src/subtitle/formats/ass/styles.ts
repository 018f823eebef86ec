import { BOTTOM_CENTRE, type Alignment } from "../alignment.js";
import { oldAlignment, padAlignment } from "./written-alignment.js";

/** What a style says of how its lines are drawn, as far as a cue keeps it. */
export interface AssStyle {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly alignment: Alignment;
}

const BASE: AssStyle = { italic: false, bold: false, underline: false, alignment: BOTTOM_CENTRE };

/** The columns of the two editions, for files that do not name them. */
export const STYLE_COLUMNS = {
  ass: "name fontname fontsize primarycolour secondarycolour outlinecolour backcolour bold italic underline strikeout scalex scaley spacing angle borderstyle outline shadow alignment marginl marginr marginv encoding".split(
    " ",
  ),
  ssa: "name fontname fontsize primarycolour secondarycolour tertiarycolour backcolour bold italic borderstyle outline shadow alignment marginl marginr marginv alphalevel encoding".split(
    " ",
  ),
} as const;

/** The style that is written, of which nothing is lost when it is read again. */
export const WRITTEN_STYLE =
  "Default,Arial,54,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,60,60,60,1";

/** A flag of a style: -1 or 1 is on. */
function isOn(text: string | undefined): boolean {
  return text !== undefined && /^-?1\s*$/.test(text.trim());
}

/** Style names are looked up without the asterisk that V4 puts before them. */
function styleKey(name: string): string {
  return name.trim().replace(/^\*+/, "").toLowerCase();
}

/** The styles of a script, as its `Style:` lines give them. */
export class AssStyles {
  readonly #styles = new Map<string, AssStyle>();

  /** Notes a `Style:` line, its columns by name. */
  add(columns: ReadonlyMap<string, string>, edition: "ass" | "ssa"): void {
    const alignment = (edition === "ass" ? padAlignment : oldAlignment)(columns.get("alignment") ?? "");
    this.#styles.set(styleKey(columns.get("name") ?? ""), {
      italic: isOn(columns.get("italic")),
      bold: isOn(columns.get("bold")),
      underline: isOn(columns.get("underline")),
      alignment: alignment ?? BOTTOM_CENTRE,
    });
  }

  /** The style that most lines are expected to have: `Default`, else the first. */
  get #base(): AssStyle {
    return this.#styles.get("default") ?? this.#styles.values().next().value ?? BASE;
  }

  /** How a style departs from the base, and where it puts its lines; a name that is not known is the base. */
  of(name: string): AssStyle {
    const base = this.#base;
    const style = this.#styles.get(styleKey(name)) ?? base;
    return {
      italic: style.italic && !base.italic,
      bold: style.bold && !base.bold,
      underline: style.underline && !base.underline,
      alignment: style.alignment,
    };
  }
}
