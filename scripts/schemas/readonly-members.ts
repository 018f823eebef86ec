import ts from "typescript";

/** The declarations with every property and every list readonly, as the model's own types are. */
export function withReadonlyMembers(source: string): string {
  const file = ts.createSourceFile("types.ts", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const result = ts.transform(file, [
    (context) => (root) => ts.visitEachChild(root, (node) => readonlyNode(node, context), context),
  ]);
  const text = ts.createPrinter().printFile(result.transformed[0] as ts.SourceFile);
  result.dispose();
  return text;
}

function readonlyNode(node: ts.Node, context: ts.TransformationContext): ts.Node {
  const { factory } = context;
  const readonly = factory.createModifier(ts.SyntaxKind.ReadonlyKeyword);
  const visited = ts.visitEachChild(node, (child) => readonlyNode(child, context), context);
  if (ts.isPropertySignature(visited))
    return factory.updatePropertySignature(visited, [readonly], visited.name, visited.questionToken, visited.type);
  if (ts.isIndexSignatureDeclaration(visited))
    return factory.updateIndexSignature(visited, [readonly], visited.parameters, visited.type);
  if (ts.isArrayTypeNode(visited))
    return factory.createParenthesizedType(factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited));
  return visited;
}
