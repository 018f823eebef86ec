import { finding } from "../../../check/index.js";
import type { Cue, Finding } from "../../../model/index.js";
import { clockFindings, clockTime } from "../clock-time.js";
import type { ReadFormat } from "../format.js";
import { excerpt, sourceLines, type SourceLine } from "../source-lines.js";
import { eventText } from "./event-text.js";
import { alignmentSettings } from "./placement.js";
import { AssStyles, STYLE_COLUMNS } from "./styles.js";

/** H:MM:SS.cc */
export const ASS_CLOCK = { separator: ".", digits: 2 } as const;

const EVENT_COLUMNS = {
  ass: "layer start end style name marginl marginr marginv effect text".split(" "),
  ssa: "marked start end style name marginl marginr marginv effect text".split(" "),
} as const;

const NEEDED = ["start", "end", "text"];
const HEADER = /^\s*\[([^\]]{1,64})\]\s*$/;
const ENTRY = /^\s*([A-Za-z][A-Za-z0-9 ]{0,40}?)\s*:[ \t]?(.*)$/s;
/** Attached files are lines of any characters; only a section of a known name ends them. */
const ATTACHMENTS = new Set(["fonts", "graphics"]);
const SECTIONS = /^(?:script info|v4\+? styles\+?|events|fonts|graphics|aegisub .+)$/;
/** Kinds of event that put no text on the screen. */
const SILENT_EVENTS = new Set(["comment", "picture", "sound", "movie", "command"]);
/** V4 fills the name column with this where nobody is named. */
const NOBODY = "NTP";

type Section = "info" | "styles" | "events" | "attachments" | "other";

function sectionOf(name: string): Section {
  if (name === "script info") return "info";
  if (name === "events") return "events";
  if (ATTACHMENTS.has(name)) return "attachments";
  return /^v4\+? styles/.test(name) ? "styles" : "other";
}

/** The values of a line by column; the last column takes the commas that are left. Undefined when values are missing. */
function byColumn(line: string, columns: readonly string[]): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  let from = 0;
  for (const [at, column] of columns.entries()) {
    const comma = at === columns.length - 1 ? line.length : line.indexOf(",", from);
    if (comma < 0) return undefined;
    values.set(column, line.slice(from, comma));
    from = comma + 1;
  }
  return values;
}

const columnNames = (text: string): readonly string[] => text.split(",", 64).map((name) => name.trim().toLowerCase());

/** Reads one script, line by line. */
class AssReading {
  readonly cues: Cue[] = [];
  readonly findings: Finding[] = [];
  readonly meta = new Map<string, string>();
  readonly #styles = new AssStyles();
  #section: Section = "other";
  #sectionName = "";
  #edition: "ass" | "ssa" | undefined;
  #styleColumns: readonly string[] | undefined;
  #eventColumns: readonly string[] | undefined;

  get edition(): "ass" | "ssa" {
    return this.#edition ?? "ass";
  }

  read(line: SourceLine): void {
    const header = HEADER.exec(line.text)?.[1]?.trim().toLowerCase();
    if (header !== undefined && (this.#section !== "attachments" || SECTIONS.test(header))) {
      this.#section = sectionOf(header);
      this.#sectionName = header;
      if (this.#section === "styles") this.#edition ??= header.includes("+") ? "ass" : "ssa";
      return;
    }
    if (this.#section === "attachments" || /^\s*(?:;|!:|$)/.test(line.text)) return;
    const [, key, value] = ENTRY.exec(line.text) ?? [];
    if (key === undefined || value === undefined) return this.#unreadable(line);
    this.#entry(key.toLowerCase(), key, value, line);
  }

  #entry(kind: string, key: string, value: string, line: SourceLine): void {
    // An event is one wherever it stands: the line before the section's name may be what is damaged.
    if (kind === "dialogue") return this.#dialogue(value, line);
    if (SILENT_EVENTS.has(kind) && this.#section !== "info") return;
    if (this.#section === "info") return this.#info(key, kind, value.trim());
    if (this.#section === "styles" && kind === "format") {
      this.#styleColumns = columnNames(value);
    } else if (this.#section === "styles" && kind === "style") {
      const columns = byColumn(value, this.#styleColumns ?? STYLE_COLUMNS[this.edition]);
      if (columns === undefined) this.findings.push(finding("parse/columns-missing", place(line)));
      else this.#styles.add(columns, this.edition);
    } else if (this.#section === "events" && kind === "format") {
      this.#eventColumns = columnNames(value);
    } else if (this.#section !== "other") {
      this.#unreadable(line);
    }
  }

  #info(key: string, kind: string, value: string): void {
    this.meta.set(key, value);
    if (kind === "scripttype") this.#edition = /v?4(?:\.00)?\s*$/i.test(value) ? "ssa" : "ass";
  }

  #columns(line: SourceLine): readonly string[] {
    const named = this.#eventColumns;
    if (named !== undefined && NEEDED.every((column) => named.includes(column))) return named;
    // Told once: from here on the columns are those of the edition.
    this.findings.push(finding("parse/columns-missing", place(line)));
    return (this.#eventColumns = EVENT_COLUMNS[this.edition]);
  }

  #dialogue(value: string, line: SourceLine): void {
    const columns = byColumn(value, this.#columns(line));
    if (columns === undefined) {
      this.findings.push(finding("parse/columns-missing", place(line)));
      return;
    }
    const text = columns.get("text")!;
    const start = clockTime(columns.get("start")!, ASS_CLOCK);
    const end = clockTime(columns.get("end")!, ASS_CLOCK);
    if (start === undefined || end === undefined) {
      const written = `${columns.get("start")!},${columns.get("end")!}`;
      this.findings.push(
        finding("parse/time-unreadable", { ...place(line), text: excerpt(written), lost: excerpt(text) }),
      );
      return;
    }
    const number = this.cues.length + 1;
    this.findings.push(...clockFindings([start, end], place(line), number));
    this.cues.push(this.#cue(columns, text, start.milliseconds, end.milliseconds, line));
    const cue = this.cues.at(-1)!;
    if (cue.text === "" && !cue.image) {
      this.findings.push(finding("parse/empty-cue", { line: line.line, column: 1 }, { cue: number }));
    }
  }

  #cue(columns: ReadonlyMap<string, string>, text: string, start: number, end: number, line: SourceLine): Cue {
    const style = columns.get("style") ?? "";
    const name = (columns.get("name") ?? columns.get("actor") ?? "").trim();
    const voice = name === NOBODY ? "" : name;
    const { styled, alignment, drawing } = eventText(text, style, this.#styles, voice);
    const settings = alignmentSettings(alignment ?? this.#styles.of(style).alignment);
    const cueText = styled.cueText;
    const picture = drawing && cueText.text.trim() === "";
    return {
      start,
      end,
      ...(picture ? { text: "" } : cueText),
      ...(settings !== undefined && { settings }),
      ...(picture && { image: true }),
      source: { line: line.line, offset: line.offset },
    };
  }

  #unreadable(line: SourceLine): void {
    if (this.#section === "other" && this.#sectionName !== "") return;
    this.findings.push(finding("parse/line-unreadable", place(line)));
  }
}

function place(line: SourceLine): { line: number; column: number; text: string } {
  return { line: line.line, column: 1, text: excerpt(line.text) };
}

/**
 * Reads Advanced SubStation Alpha and SubStation Alpha (`ScriptType: v4.00`). Columns go by the `Format:` line, without
 * one by the edition; `Comment:` lines and drawings are no text. Lines that cannot be read are told and left out.
 */
export function readAss(text: string): ReadFormat {
  const reading = new AssReading();
  for (const line of sourceLines(text)) reading.read(line);
  const { cues, findings, edition } = reading;
  const meta = Object.fromEntries(reading.meta);
  return { document: { format: edition, language: null, frameRate: null, cues, meta }, findings };
}
