import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { PROJECT_ROOT } from "../project-root.js";
import type { NamedSchema, SchemaNode } from "./read-schemas.js";

/**
 * Plain code without imports that sets `compiled` to an object of validators, by the names of the schemas exported.
 * `all` are the schemas that those may refer to.
 */
export async function bundledValidators(
  all: readonly NamedSchema[],
  exported: readonly NamedSchema[],
): Promise<string> {
  const entries = exported.map(({ name }, index) => `${JSON.stringify(name)}: code.${exportName(index)}`);
  const code = withImports(compiledCode(all, exported));
  const result = await build({
    stdin: { contents: `import * as code from "compiled";\nglobalThis.compiled = {\n${entries.join(",\n")}\n};` },
    plugins: [
      {
        name: "compiled",
        setup(builder) {
          builder.onResolve({ filter: /^compiled$/ }, () => ({ path: "compiled", namespace: "memory" }));
          builder.onLoad({ filter: /.*/, namespace: "memory" }, () => ({ contents: code, resolveDir: PROJECT_ROOT }));
        },
      },
    ],
    absWorkingDir: PROJECT_ROOT,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    minifySyntax: true,
    legalComments: "none",
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error("The validators could not be bundled");
  return output.text.replace("globalThis.compiled =", "const compiled =");
}

const exportName = (index: number): string => `entry${index}`;

function compiledCode(all: readonly NamedSchema[], exported: readonly NamedSchema[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    schemas: all.map(({ schema }) => assertionsOf(schema) as SchemaNode),
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  return inLinearTime(
    standalone.default(ajv, Object.fromEntries(exported.map(({ schema }, index) => [exportName(index), schema.$id]))),
  );
}

/** What a schema finds that is referred to. */
const JOINED = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;

/**
 * ajv copies all faults found so far for each item that has faults: ten times the items would take a hundred times as long.
 * Here they are added to the list.
 */
function inLinearTime(code: string): string {
  const joined = code.replace(JOINED, "joined(vErrors, $1.errors)");
  if (joined === code || joined.includes("vErrors.concat")) throw new Error("ajv joins faults in another way");
  return `function joined(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
${joined}`;
}

/** Even its ESM output requires ajv's run-time functions by CommonJS; as imports they can be bundled without a wrapper. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([\w/-]+)"\)\.default/g, (_call, path: string) => {
    imports.push(`import runtime${imports.length} from "${path}.js";`);
    return `runtime${imports.length - 1}`;
  });
  return [...imports, body].join("\n");
}

/** Annotations say nothing to a validator, but would be carried along in its code. */
const ANNOTATIONS = new Set(["title", "description", "examples", "default"]);

function assertionsOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(assertionsOf);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]: [string, unknown]) => [
      keyword,
      keyword === "properties" ? assertionsOfEach(value as SchemaNode) : assertionsOf(value),
    ]),
  );
}

/** A property may be named as an annotation is. */
function assertionsOfEach(properties: SchemaNode): unknown {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, assertionsOf(schema)]));
}
