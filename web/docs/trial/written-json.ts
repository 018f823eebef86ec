/** As long as a line of the field may be on a narrow screen. */
const LINE = 44;

/** JSON as a person would write it: what is short stays on a line. */
export function writtenJson(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || flat.length + indent.length <= LINE) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => deeper + writtenJson(item, deeper)).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([name, item]) => `${deeper}${JSON.stringify(name)}: ${writtenJson(item, deeper)}`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}
