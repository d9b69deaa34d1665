import { type Edit, field, kind, NONE, type Node, type SyntaxTree, wordOffsets } from '../../src/index.ts';
import { argumentText, type GupFacts } from './facts.ts';

const COMPOUND = kind('compound_statement');
const DECLARATION = kind('declaration');
const IF = kind('if_statement');
const RETURN = kind('return_statement');
const GOTO = kind('goto_statement');
const CONDITION = field('condition');

/** A page where NULL was: declared, pinned, and given back after the last use of the address. */
export interface PageEdits {
  edits: Edit[];
  /** The statement after which the page is given back, or NONE where that is right behind the result's test. */
  lastUse: Node;
}

/**
 * `undefined` where the place to give the page back is not plain to see.
 *
 *     struct page *page;                                    <- new
 *     ret = get_user_pages_fast(addr, 1, 1, &page);
 *     if (ret <= 0)
 *             return -EINVAL;
 *     phys = translate(addr);
 *     put_page(page);                                       <- new, after the last use of addr
 */
export function pinOnePage(facts: GupFacts, release: string): PageEdits | undefined {
  const { fn, call } = facts;
  const { tree } = fn;
  if (wordOffsets(tree.source.text.slice(tree.start[fn.node], tree.end[fn.node]), 'page').length > 0)
    return undefined;
  const statement = statementOf(tree, call.call);
  const block = tree.parent[statement];
  if (tree.kind[block] !== COMPOUND) return undefined;
  const siblings = tree.namedChildren(block);
  const test = siblings[siblings.indexOf(statement) + 1];
  if (test === undefined || tree.kind[test] !== IF || !leaves(tree, test)) return undefined;
  const address = argumentText(facts, 'start');
  const name = /^\w+$/.test(address) ? address : undefined;
  if (!name) return undefined;
  let lastUse: Node = NONE;
  for (const sibling of siblings.slice(siblings.indexOf(test) + 1)) {
    if (tree.kind[sibling] === RETURN) break;
    if (exits(tree, sibling)) return undefined;
    if (wordOffsets(tree.text(sibling), name).length > 0) lastUse = sibling;
  }
  const declared = declare(tree, fn.body);
  if (!declared) return undefined;
  return {
    edits: [declared, insertAfter(tree, lastUse === NONE ? test : lastUse, `${release}(page);`)],
    lastUse,
  };
}

export function statementOf(tree: SyntaxTree, node: Node): Node {
  let at = node;
  while (!/statement$|^declaration$/.test(tree.kindName(at))) at = tree.parent[at];
  return at;
}

function exits(tree: SyntaxTree, node: Node): boolean {
  return tree.descendants(node, RETURN).length > 0 || tree.descendants(node, GOTO).length > 0;
}

function leaves(tree: SyntaxTree, test: Node): boolean {
  return tree.child(test, CONDITION) !== NONE && exits(tree, test);
}

function declare(tree: SyntaxTree, body: Node): Edit | undefined {
  const declarations = tree.namedChildren(body).filter((node) => tree.kind[node] === DECLARATION);
  const before = declarations.find((node) => !tree.text(node).includes('=')) ?? declarations.at(-1);
  if (before === undefined) return undefined;
  const { source } = tree;
  const start = source.lineStart(source.lineAt(tree.start[before]));
  const indent = source.text.slice(start, tree.start[before]);
  return { start, end: start, text: `${indent}struct page *page;\n` };
}

export function insertAfter(tree: SyntaxTree, statement: Node, text: string): Edit {
  const at = tree.end[statement];
  return { start: at, end: at, text: `\n${indentAt(tree, statement)}${text}` };
}

export function insertBefore(tree: SyntaxTree, statement: Node, text: string): Edit {
  const start = tree.source.lineStart(tree.source.lineAt(tree.start[statement]));
  return { start, end: start, text: `${indentAt(tree, statement)}${text}\n` };
}

export function indentAt(tree: SyntaxTree, node: Node): string {
  const { source } = tree;
  const start = source.lineStart(source.lineAt(tree.start[node]));
  return /^[ \t]*/.exec(source.text.slice(start, tree.start[node]))![0];
}
