import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import typescript from "typescript";
import { PROJECT_ROOT } from "./project-root.js";

type Statement = typescript.ImportDeclaration | typescript.ExportDeclaration;

/** Whether only types come in: nothing of it is left when the program runs. */
function isForTypes(statement: Statement): boolean {
  const clause = typescript.isImportDeclaration(statement) ? statement.importClause : statement;
  if (clause?.isTypeOnly) return true;
  if (clause && "name" in clause && clause.name) return false;
  const named = typescript.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  if (!named || !("elements" in named)) return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(PROJECT_ROOT, file), "utf8");
  const { statements } = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isStatement = typescript.isImportDeclaration(statement) || typescript.isExportDeclaration(statement);
    if (!isStatement || !statement.moduleSpecifier || isForTypes(statement)) return [];
    return [(statement.moduleSpecifier as typescript.StringLiteral).text];
  });
}

/**
 * What is loaded with a file of src/ before its first line runs: files by their paths from the root, and what is not of the
 * project by its name. Each has the chain of files that leads to it.
 */
export function staticImports(entry: string): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [file, chain] of chains) {
    if (!file.endsWith(".ts")) continue;
    for (const specifier of importsOf(file)) {
      const found = specifier.startsWith(".")
        ? posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts")
        : specifier;
      if (specifier.startsWith(".") && !existsSync(join(PROJECT_ROOT, found))) continue;
      if (!chains.has(found)) chains.set(found, [...chain, found]);
    }
  }
  return chains;
}
