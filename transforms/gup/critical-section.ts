import {
  accessesOf,
  type CFile,
  type CFunction,
  type Evidence,
  field,
  kind,
  type LockMode,
  NONE,
  type Node,
  normalText,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { quote } from './quote.ts';
import { isSeenByOthers } from './shared-variables.ts';

/** A node of a critical section that is neither the pin, nor the lock, nor harmless. */
export interface LockUser {
  code:
    | 'vma-lookup-under-lock'
    | 'accounting-under-lock'
    | 'mm-under-lock'
    | 'call-under-lock'
    | 'store-under-lock';
  /** True where the code says it needs the lock, false where that cannot be told. */
  certain: boolean;
  what: string;
  evidence: Evidence;
}

const ASSEMBLY = kind('gnu_asm_expression');
const CALL = kind('call_expression');
const FUNCTION = field('function');
const WHILE = kind('while_statement');

const vmaLookup =
  /^(find_vma\w*|find_extend_vma|vma_lookup|vma_merge|get_unmapped_area|follow_pfn\w*|follow_pte\w*)$/;

// What may stand under the lock without needing it: messages, memory, spinlocks, error macros.
const harmless =
  /^(printk|pr_\w+|dev_\w+|netdev_\w+|DRM_\w+|v4l2_\w+|dprintk|[A-Z0-9_]*(DEBUG|DBG|TRACE|WARN|ERR)[A-Z0-9_]*|WARN(_ON)?(_ONCE)?|BUG(_ON)?|k[mzc]alloc\w*|kvmalloc\w*|vzalloc|vmalloc|kfree|kvfree|vfree|put_page|release_pages|unpin_user_pages?\w*|put_user_pages?\w*|set_page_dirty\w*|page_address|page_to_\w+|likely|unlikely|min|max|min_t|max_t|IS_ERR|PTR_ERR|ERR_PTR|sizeof|might_sleep|cond_resched)$/;

/**
 * What else needs the mmap lock while it is held: a vma lookup, an mm_struct's counters, a callee that gets the
 * mm or a vma. `ours` are the calls that pin.
 */
export function usersOfLock(
  file: CFile,
  fn: CFunction,
  lock: string,
  acquisitions: readonly number[],
  ours: readonly Node[],
  mode: LockMode | 'either',
): LockUser[] {
  const { cfg, locks } = analysisOf(fn);
  const section = locks.criticalSection(lock, acquisitions);
  const lockCalls = new Set(locks.events.map(({ call }) => call));
  const users: LockUser[] = [];
  for (const id of [...section.nodes].sort((a, b) => a - b)) {
    const { node, kind: shape, statement } = cfg.nodes[id];
    if (node === NONE || shape === 'scope-end' || section.acquisitions.includes(id)) continue;
    users.push(...loopMacro(file, fn, statement), ...usersIn(file, fn, node, [...ours, ...lockCalls]));
    if (mode !== 'read') users.push(...storesIn(file, fn, node, ours));
  }
  return users;
}

function usersIn(file: CFile, fn: CFunction, node: Node, known: readonly Node[]): LockUser[] {
  const { tree } = fn;
  const users: LockUser[] = [];
  const inKnown = (inner: Node): boolean => known.some((call) => tree.contains(call, inner));
  for (const call of tree.descendants(node, CALL)) {
    if (inKnown(call)) continue;
    const name = tree.text(tree.child(call, FUNCTION));
    if (vmaLookup.test(name)) {
      users.push({
        code: 'vma-lookup-under-lock',
        certain: true,
        what: `${name}()`,
        evidence: quote(
          file,
          tree,
          call,
          `${name}() needs the mmap lock, and its answer holds only under it`,
        ),
      });
    } else if (/\b(mm|vma)\b/.test(withoutCalls(tree, call, known).replace(name, ''))) {
      users.push({
        code: 'mm-under-lock',
        certain: true,
        what: `${name}()`,
        evidence: quote(file, tree, call, `${name}() is given the mm or a vma under the lock`),
      });
    } else if (!harmless.test(name) || /RETURN|GOTO|UNLOCK|BAIL/.test(name)) {
      users.push({
        code: 'call-under-lock',
        certain: false,
        what: `${name}()`,
        evidence: quote(file, tree, call, `does ${name}() need the mmap lock?`),
      });
    }
  }
  for (const code of tree.descendants(node, ASSEMBLY)) {
    const evidence = quote(file, tree, code, 'does this need the mmap lock?');
    users.push({ code: 'call-under-lock', certain: false, what: 'the assembly', evidence });
  }
  for (const access of accessesOf(tree, node)) {
    if (/(^|->|\.)(pinned_vm|locked_vm|total_vm|data_vm|exec_vm|stack_vm)\b/.test(access.text)) {
      users.push({
        code: 'accounting-under-lock',
        certain: true,
        what: access.text,
        evidence: quote(file, tree, access.node, `${access.text} is kept under the mmap lock`),
      });
    } else if (isOfMapping(fn, access.text)) {
      users.push({
        code: 'mm-under-lock',
        certain: true,
        what: access.text,
        evidence: quote(file, tree, access.node, `${access.text} is read under the mmap lock`),
      });
    }
  }
  return users;
}

// for_each_vma(iterator, vma) {      the head is no call, and walks all the same
// ^^^^^^^^^^^^
function loopMacro(file: CFile, fn: CFunction, statement: Node): LockUser[] {
  const { tree } = fn;
  if (tree.kind[statement] !== WHILE) return [];
  const macro = /^\w+/.exec(tree.text(statement))?.[0] ?? 'while';
  if (macro === 'while') return [];
  const mapping = /vma|\bmm\b/.test(/^[^{]*/.exec(tree.text(statement))![0]);
  return [
    {
      code: mapping ? 'mm-under-lock' : 'call-under-lock',
      certain: mapping,
      what: `${macro}()`,
      evidence: quote(file, tree, statement, `${macro}() walks under the lock`),
    },
  ];
}

// unlikely(get_user_pages(tsk, mm, ...) != 1)      the mm is given to the inner call
function withoutCalls(tree: CFunction['tree'], call: Node, inner: readonly Node[]): string {
  const text = normalText(tree, call);
  return inner
    .filter((known) => tree.contains(call, known))
    .reduce((rest, known) => rest.replace(normalText(tree, known), ''), text);
}

// struct vm_area_struct *area = first, *last;
const mappings =
  /\bstruct\s+(?:vm_area_struct|mm_struct)\s*\*\s*\w+(?:\s*=[^,;]*)?(?:\s*,\s*\*\s*\w+(?:\s*=[^,;]*)?)*/g;

/** A member of an mm_struct or a vma, other than the lock itself: `vma->vm_start`, `area->vm_next`, `mm->brk`. */
function isOfMapping(fn: CFunction, access: string): boolean {
  if (/->mmap_(sem|lock)$/.test(access)) return false;
  if (/\bvma\w*->|\bmm->|->vm_(flags|file|start|end|ops)\b/.test(access)) return true;
  const owner = /^(\w+)->/.exec(access)?.[1];
  if (owner === undefined) return false;
  const declared = fn.tree.text(fn.node).match(mappings) ?? [];
  return declared.some((text) => new RegExp(`\\*\\s*${owner}\\b`).test(text));
}

// down_write(&mm->mmap_sem); lamp->count++;      a lock for writing may be what keeps others out of it
function storesIn(file: CFile, fn: CFunction, node: Node, ours: readonly Node[]): LockUser[] {
  const { tree } = fn;
  if (ours.some((call) => tree.contains(node, call))) return [];
  return accessesOf(tree, node)
    .filter((access) => (access.kind === 'write' || access.kind === 'update') && isSeenByOthers(fn, access))
    .map((access) => ({
      code: 'store-under-lock',
      certain: false,
      what: access.text,
      evidence: quote(file, tree, access.node, `${access.text} is stored under the lock`),
    }));
}

/**
 * Signs that a function counts on a lock that its caller holds: where it holds none itself, a vma is looked up or
 * an mm_struct's counters are touched, or a vma is handed in.
 */
export function countsOnCallersLock(file: CFile, fn: CFunction, ours: readonly Node[]): LockUser[] {
  const { cfg, locks } = analysisOf(fn);
  const users: LockUser[] = [];
  for (const { id, node, kind: shape } of cfg.nodes) {
    if (node === NONE || shape === 'scope-end') continue;
    if (!locks.locks.every((lock) => locks.before(id, lock).state === 'caller')) continue;
    const found = usersIn(file, fn, node, ours);
    users.push(
      ...found.filter(({ code }) => code === 'vma-lookup-under-lock' || code === 'accounting-under-lock'),
    );
  }
  const handed = fn.parameters.find(
    ({ name, type }) => name !== '' && /^struct vm_area_struct\s*\*$/.test(type),
  );
  if (handed) {
    users.push({
      code: 'mm-under-lock',
      certain: true,
      what: handed.name,
      evidence: quote(file, fn.tree, handed.node, 'a vma is handed in: it lives only under the mmap lock'),
    });
  }
  return users;
}
