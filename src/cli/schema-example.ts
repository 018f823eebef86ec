import { readSchemaFiles } from "../port/index.js";

type Node = Readonly<Record<string, unknown>>;

/**
 * An example of what belongs at a place of an input, from the schema of the input: the first example of the property, or
 * of the schema it refers to. Empty where the schema has no such place.
 */
export function schemaExample(schemaName: string, pointer: string): string {
  const files = readSchemaFiles();
  const referred = (node: Node | undefined): Node | undefined =>
    node && "$ref" in node ? files.find(({ schema }) => schema["$id"] === node["$ref"])?.schema : node;
  let node: Node | undefined = files.find(({ name }) => name === schemaName)?.schema;
  for (const token of pointer.split("/").slice(1)) {
    const whole = referred(node);
    const properties = whole?.["properties"] as Readonly<Record<string, Node>> | undefined;
    node = properties?.[token] ?? (whole?.["items"] as Node | undefined);
  }
  const [example = ""] = (node?.["examples"] ?? referred(node)?.["examples"] ?? []) as readonly unknown[];
  return String(example);
}
