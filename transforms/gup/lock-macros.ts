import { type CFile, type CFunction, type Evidence, field, kind, type Node } from '../../src/index.ts';
import { quote, quoteLine } from './quote.ts';

const CALL = kind('call_expression');
const FUNCTION = field('function');

/** A macro used before a node of which the body touches the mmap lock. */
export interface HiddenLock {
  macro: string;
  evidence: Evidence[];
}

// #define lamp_begin() down_read(&current->mm->mmap_sem)
//         ^^^^^^^^^^
export function hiddenInMacro(
  file: CFile,
  fn: CFunction,
  node: Node,
  definedIn: readonly CFile[],
): HiddenLock | undefined {
  const touching = definedIn.filter((near) => lockMacrosOf(near).size > 0);
  if (touching.length === 0) return undefined;
  for (const call of fn.tree.descendants(fn.body, CALL)) {
    if (fn.tree.start[call] > fn.tree.start[node]) break;
    const name = fn.tree.text(fn.tree.child(call, FUNCTION));
    for (const near of touching) {
      const define = lockMacrosOf(near).get(name);
      if (define === undefined) continue;
      return {
        macro: name,
        evidence: [
          quote(file, fn.tree, call, `${name}() is a macro`),
          quoteLine(near, define, 'that touches the mmap lock'),
        ],
      };
    }
  }
  return undefined;
}

const lockMacros = new WeakMap<CFile, ReadonlyMap<string, number>>();

/** The macros of a file whose body names the mmap lock, with the offsets of their definitions. */
function lockMacrosOf(file: CFile): ReadonlyMap<string, number> {
  let macros = lockMacros.get(file);
  if (!macros) {
    const found = file.text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)(?:[^\n]*\\\n)*[^\n]*/gm);
    const touching = [...found].filter(([text]) => /\bmmap_(sem|lock|read|write)/.test(text));
    macros = new Map(touching.map((match) => [match[1], match.index]));
    lockMacros.set(file, macros);
  }
  return macros;
}
