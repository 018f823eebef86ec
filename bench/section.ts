/** One measurement as it is printed: what was done, and a table whose first column names the rows. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/** `12,345`: a number without decimals. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** `1.62 ×`: how many times one number is the other. */
export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** `82 %`: a share of 1. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** `12.3 ms`. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** A section in Markdown, columns padded so that it reads well in a terminal too. */
export function sectionText({ title, about, head, body }: Section): string {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [`## ${title}`, "", about, "", line(head), rule, ...body.map(line), ""].join("\n");
}
