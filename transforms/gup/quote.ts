import type { CFile, Evidence, Node, SyntaxTree } from '../../src/index.ts';

/** The line on which an offset stands, as proof of a claim. */
export function quoteLine(file: CFile, offset: number, claim: string): Evidence {
  const line = file.source.lineAt(offset);
  return { path: file.path, line, text: file.source.lineText(line).trim(), claim };
}

/** The line on which a node begins, as proof of a claim. */
export function quote(file: CFile, tree: SyntaxTree, node: Node, claim: string): Evidence {
  return quoteLine(file, tree.start[node], claim);
}
