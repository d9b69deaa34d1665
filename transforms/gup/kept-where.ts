import { type CFunction, field, kind, NONE, type Node, wordOffsets } from '../../src/index.ts';
import { releaseWords } from './release-words.ts';

const ASSIGNMENT = kind('assignment_expression');
const CALL = kind('call_expression');
const IDENTIFIER = kind('identifier');
const FUNCTION = field('function');
const LEFT = field('left');
const RIGHT = field('right');
const VALUE = field('value');

// What looks at a page, or at the array, and keeps nothing of it.
const looks =
  /^(__)?((get|pin)_user_pages\w*|set_page_dirty\w*|SetPageDirty|flush_dcache_page|lock_page|unlock_page|kv?free|vfree|memset|sizeof|ARRAY_SIZE|(un)?likely|\w*(BUG|WARN)\w*|pr_\w+|dev_\w+|printk)$/;
const through = /^(subscript|pointer|parenthesized|cast|binary)_expression$|^argument_list$/;

/**
 * Where the pages of a variable are kept beyond it: under members, nowhere, or where that cannot be told.
 *
 *     ret = get_user_pages(addr, 1, 0, &page, NULL);
 *     db->page = page;      under `page`
 *     queue(db, page);      anywhere
 */
export function keptWhere(fn: CFunction, variable: string): readonly string[] | 'nowhere' | 'anywhere' {
  const { tree } = fn;
  const members = new Set<string>();
  for (const use of tree.descendants(fn.body, IDENTIFIER)) {
    if (tree.text(use) !== variable) continue;
    const { at, outer } = outermost(fn, use);
    if (tree.kind[outer] === CALL) {
      const callee = tree.text(tree.child(outer, FUNCTION));
      if (!looks.test(callee) && !(releaseWords as readonly string[]).includes(callee)) return 'anywhere';
    } else if (tree.kind[outer] === ASSIGNMENT && tree.field[at] === RIGHT) {
      const target = /(?:->|\.)(\w+)(?:\[[^\]]*\])*$/.exec(tree.text(tree.child(outer, LEFT)))?.[1];
      if (target === undefined) return 'anywhere';
      members.add(target);
    } else if (
      /^(return_statement|initializer\w*)$/.test(tree.kindName(outer)) ||
      (tree.kindName(outer) === 'init_declarator' && tree.field[at] === VALUE)
    ) {
      return 'anywhere';
    }
    const value = valueGiven(fn, use);
    if (value === undefined || /^(NULL|0)$|^(k|v|kv)[mzc]*alloc\w*\(/.test(value)) continue;
    const source = /(?:->|\.)(\w+)[^\w(]*(?:[-+]\s*\w+)?$/.exec(value)?.[1];
    if (source === undefined) return 'anywhere';
    members.add(source);
  }
  return members.size > 0 ? [...members] : 'nowhere';
}

// struct page **pages = ttm->pages + pinned;      pages = kmalloc(...);
//                       ^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^
function valueGiven({ tree }: CFunction, use: Node): string | undefined {
  let at = use;
  while (/^(pointer|array)_declarator$/.test(tree.kindName(tree.parent[at]))) at = tree.parent[at];
  const outer = tree.parent[at];
  if (tree.kind[outer] === ASSIGNMENT && tree.field[at] === LEFT) return tree.text(tree.child(outer, RIGHT));
  if (tree.kindName(outer) === 'init_declarator') {
    return tree.field[at] === VALUE ? undefined : tree.text(tree.child(outer, VALUE));
  }
  return undefined;
}

// x->page = &pages[i]      from pages up to the assignment
function outermost({ tree }: CFunction, use: Node): { at: Node; outer: Node } {
  let at = use;
  let outer = tree.parent[at];
  while (outer !== NONE && through.test(tree.kindName(outer))) {
    at = outer;
    outer = tree.parent[at];
  }
  return { at, outer };
}

/** A function that names one of the members, or calls another of the functions that does. */
export function namesMember(
  fn: CFunction,
  members: readonly string[],
  others: readonly CFunction[],
): boolean {
  const names = ({ tree, body }: CFunction): boolean =>
    members.some((member) => wordOffsets(tree.text(body), member).length > 0);
  return (
    names(fn) ||
    others.some((other) => names(other) && wordOffsets(fn.tree.text(fn.body), other.name).length > 0)
  );
}
