import type { CFile } from './c-file.ts';
import { declaratorsOf, normalizeType } from './declarators.ts';
import { functionsOf } from './functions.ts';
import { field, kind } from './kinds.ts';
import { Role } from './role.ts';
import type { Declaration } from './scopes.ts';
import { NONE, type Node, type SyntaxTree } from './syntax-tree.ts';
import { Token } from './token.ts';
import type { TopLevelItem } from './top-level-items.ts';
import { Word } from './word.ts';

const DECLARATION = kind('declaration');
const TYPE_DEFINITION = kind('type_definition');
const FIELD_DECLARATION = kind('field_declaration');
const FIELD_LIST = kind('field_declaration_list');
const TAGGED = [kind('struct_specifier'), kind('union_specifier')];
const NAME = field('name');
const TYPE = field('type');
const BODY = field('body');

/** Fields of a struct or union. */
export interface FieldList {
  file: CFile;
  tree: SyntaxTree;
  /** The `field_declaration_list`. */
  node: Node;
}

/** What a file declares at file scope. Found by tokens; only the item that is asked for is parsed. */
class FileScope {
  readonly #file: CFile;
  readonly #names = new Map<string, TopLevelItem[]>();
  readonly #tags = new Map<string, TopLevelItem>();

  constructor(file: CFile) {
    this.#file = file;
    const { kind: kinds, bits, start, end, around, role, partner } = file.shadow.live;
    for (const item of file.items) {
      for (let at = item.from; at < item.to; at++) {
        if (kinds[at] === Token.word && around[at] < 0 && (bits[at] & ~Word.type) === 0) {
          this.#note(file.text.slice(start[at], end[at]), item);
        }
        if (kinds[at] === 123 && role[at] === Role.fields) this.#noteTag(at, item);
        else if (kinds[at] === 123 && role[at] !== Role.fields && partner[at] > at) at = partner[at];
      }
    }
  }

  /** The declaration or definition of a variable or function; a definition is preferred. */
  named(name: string): Declaration | undefined {
    const found = (this.#names.get(name) ?? []).flatMap((item) => this.#declared(name, item));
    return found.at(-1);
  }

  /** The fields of `struct x`, `union y`, or of what a typedef name stands for. */
  fieldsOf(type: string): FieldList | undefined {
    const item = this.#tags.get(type);
    if (!item) return undefined;
    const tree = this.#file.treeOf(item);
    const [, tag] = type.split(' ');
    for (let node = 0; node < tree.count; node++) {
      if (!TAGGED.includes(tree.kind[node])) continue;
      const name = tree.child(node, NAME);
      const body = tree.child(node, BODY);
      if (body !== NONE && name !== NONE && tree.text(name) === tag)
        return { file: this.#file, tree, node: body };
    }
    return undefined;
  }

  /** What a typedef name stands for: another type as written, or the fields of a struct without a tag. */
  typedefOf(name: string): string | FieldList | undefined {
    for (const item of this.#names.get(name) ?? []) {
      const tree = this.#file.treeOf(item);
      for (const node of tree.descendants(tree.root, TYPE_DEFINITION)) {
        const found = declaratorsOf(tree, node).find((candidate) => candidate.name === name);
        if (!found) continue;
        const type = tree.child(node, TYPE);
        const body = type === NONE ? NONE : tree.child(type, BODY);
        if (body !== NONE && tree.kind[body] === FIELD_LIST) return { file: this.#file, tree, node: body };
        return found.type;
      }
    }
    return undefined;
  }

  #note(name: string, item: TopLevelItem): void {
    const list = this.#names.get(name);
    if (!list) this.#names.set(name, [item]);
    else if (list.at(-1) !== item) list.push(item);
  }

  #noteTag(brace: number, item: TopLevelItem): void {
    const { start, end, kind: kinds, bits } = this.#file.shadow.live;
    if (kinds[brace - 1] !== Token.word) return;
    const tag = bits[brace - 2] & Word.tag ? brace - 2 : brace - 3;
    if (tag < 0 || !(bits[tag] & Word.tag)) return;
    const word = (at: number) => this.#file.text.slice(start[at], end[at]);
    this.#tags.set(`${word(tag)} ${word(brace - 1)}`, item);
  }

  #declared(name: string, item: TopLevelItem): Declaration[] {
    const tree = this.#file.treeOf(item);
    const base = { name, file: this.#file, tree };
    if (item.body >= 0) {
      return functionsOf(tree)
        .filter((fn) => fn.name === name)
        .map((fn) => ({
          ...base,
          kind: 'function',
          node: fn.nameNode,
          statement: fn.node,
          type: headType(tree, fn),
        }));
    }
    const list: Declaration[] = [];
    for (const statement of tree.descendants(tree.root, DECLARATION)) {
      for (const found of declaratorsOf(tree, statement)) {
        if (found.name !== name) continue;
        const kind = /\)$/.test(found.type) && !/\(\s*\*/.test(found.type) ? 'function' : 'global';
        list.push({ ...base, kind, node: found.node, statement, type: found.type });
      }
    }
    return list;
  }
}

/** The type of a function definition: `int *(struct x *)`. */
function headType(tree: SyntaxTree, fn: { node: Node; nameNode: Node; body: Node }): string {
  const { text } = tree.source;
  const before = text.slice(tree.start[fn.node], tree.start[fn.nameNode]);
  const after = text.slice(tree.end[fn.nameNode], tree.start[fn.body]);
  return normalizeType(`${before} ${after}`);
}

const scopes = new WeakMap<CFile, FileScope>();

/** The file scope of a file, made once. */
export function fileScopeOf(file: CFile): FileScope {
  let scope = scopes.get(file);
  if (!scope) {
    scope = new FileScope(file);
    scopes.set(file, scope);
  }
  return scope;
}

/** The fields that a list declares, those of unnamed structs and unions inside it included. */
export function fieldNamed(list: FieldList, name: string): Declaration | undefined {
  const { tree, file } = list;
  for (const statement of tree.children(list.node)) {
    const found = fieldIn(statement);
    if (found) return found;
  }
  return undefined;

  function fieldIn(statement: Node): Declaration | undefined {
    if (tree.kind[statement] !== FIELD_DECLARATION) {
      // #ifdef inside a struct
      for (const child of tree.children(statement)) {
        const found = fieldIn(child);
        if (found) return found;
      }
      return undefined;
    }
    const declarators = declaratorsOf(tree, statement);
    const found = declarators.find((candidate) => candidate.name === name);
    if (found) return { kind: 'field', name, file, tree, node: found.node, statement, type: found.type };
    const type = tree.child(statement, TYPE);
    const body = type === NONE ? NONE : tree.child(type, BODY);
    return declarators.length === 0 && body !== NONE
      ? fieldNamed({ file, tree, node: body }, name)
      : undefined;
  }
}
