import {
  accessesOf,
  between,
  definitionsReaching,
  dominators,
  type Evidence,
  field,
  kind,
  NONE,
  type Node,
  normalText,
  type SourceTree,
  wordOffsets,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { argumentText, type GupFacts } from './facts.ts';
import { fallbackOf } from './fallback.ts';
import { rootOf } from './lifetime.ts';
import { leavingStatement } from './main-line.ts';
import { quote, quoteLine } from './quote.ts';

/** Is the number of pages certainly at least 1? Before 4.17's guard the fast walk of 0 pages runs off the table. */
export interface PageCount {
  atLeastOne: 'proven' | 'harmless' | 'unproven';
  text: string;
  evidence: Evidence[];
}

const CALL = kind('call_expression');
const ARGUMENTS = field('arguments');
const CONSEQUENCE = field('consequence');

export function pageCount(facts: GupFacts, tree: SourceTree): PageCount {
  const nr = facts.call.argument('nr');
  const text = facts.fn.tree.text(nr);
  if (/^[1-9]\d*U?L?$/.test(text))
    return {
      atLeastOne: 'proven',
      text: text === '1' ? 'it asks for one page' : `it asks for ${text} pages`,
      evidence: [],
    };
  if (facts.epoch.fast.guardsZeroPages) {
    return {
      atLeastOne: 'harmless',
      text: 'this tree answers a count of 0 before it walks the page tables',
      evidence: [],
    };
  }
  const proof = namedConstant(facts) ?? definedPlusOne(facts) ?? testedHere(facts) ?? testedInFile(facts);
  if (proof) return { atLeastOne: 'proven', text: 'the number of pages is at least 1', evidence: [proof] };
  const weak = fallbackOf(facts, tree);
  if (weak) {
    return {
      atLeastOne: 'harmless',
      text: 'this architecture has no fast walk: get_user_pages_fast() is the fallback of mm/util.c, which takes 0 pages',
      evidence: weak,
    };
  }
  return {
    atLeastOne: 'unproven',
    text: `can the number of pages, ${text}, be 0 here? The fast walk of this tree runs past the page table then`,
    evidence: [quote(facts.file, facts.fn.tree, nr, 'the number of pages')],
  };
}

// last - first + 1
//              ^^^
function definedPlusOne(facts: GupFacts): Evidence | undefined {
  const { fn, file, at } = facts;
  const nr = facts.call.argument('nr');
  const name = rootOf(fn.tree.text(nr));
  const { cfg } = analysisOf(fn);
  const definitions = definitionsReaching(cfg, at, name);
  const proven =
    definitions.length > 0 &&
    definitions.every(
      ({ kind, value }) => kind === 'assignment' && value >= 0 && /\+1$/.test(normalText(fn.tree, value)),
    );
  return proven ? quote(file, fn.tree, definitions[0].node, 'the count ends in + 1') : undefined;
}

// if (!count) return 0;      while (npages) {      if (user_dma.page_count <= 0) return -EINVAL;
function testedHere(facts: GupFacts): Evidence | undefined {
  const { fn, file, call, at } = facts;
  const { tree } = fn;
  const { cfg } = analysisOf(fn);
  const nr = countText(facts);
  const dominance = dominators(cfg);
  for (const { id, kind, node, statement } of cfg.nodes) {
    if (kind !== 'condition' || node === NONE || !dominance.dominates(id, at)) continue;
    const condition = normalText(tree, node);
    const branch = tree.child(statement, CONSEQUENCE);
    const proven = refusesZero(condition, nr)
      ? leavingStatement(tree, branch) !== NONE
      : impliesCount(condition, nr) && tree.contains(branch === NONE ? statement : branch, call.call);
    if (proven && isUnchanged(facts, id, nr))
      return quote(file, tree, node, 'a count of 0 is sorted out here');
  }
  return undefined;
}

/** The count as normal text, without a cast. */
function countText(facts: GupFacts): string {
  const text = normalText(facts.fn.tree, facts.call.argument('nr'));
  return text.replace(/^\([\w ]+\)(?=[\w(])/, '').replace(/^\((.*)\)$/, '$1');
}

// !nr || ...      nr == 0      nr <= 0      nr < 1
function refusesZero(condition: string, nr: string): boolean {
  const zero = [`!${nr}`, `${nr}==0`, `0==${nr}`, `${nr}<=0`, `${nr}<1`];
  return !condition.includes('&&') && condition.split('||').some((part) => zero.includes(part));
}

// nr && ...      nr > 0      got < nr, for a count of nr - got
function impliesCount(condition: string, nr: string): boolean {
  const [whole, part] = nr.split(/-(?!>)/);
  const some = [nr, `${nr}>0`, `${nr}!=0`, ...(part ? [`${part}<${whole}`, `${whole}>${part}`] : [])];
  return !condition.includes('||') && condition.split('&&').some((item) => some.includes(item));
}

// Nothing between the test and the call sets what the count is made of.
function isUnchanged(facts: GupFacts, test: number, nr: string): boolean {
  const { fn, at } = facts;
  const { cfg } = analysisOf(fn);
  const parts = nr.split(/-(?!>)/);
  for (const id of between(cfg, [test], [at])) {
    const { node } = cfg.nodes[id];
    if (node === NONE || id === test || id === at) continue;
    const sets = accessesOf(fn.tree, node).some(
      ({ kind, text }) =>
        kind !== 'read' &&
        kind !== 'declare' &&
        parts.some(
          (part) => part === text || (/^(->|\.)/.test(part.slice(text.length)) && part.startsWith(text)),
        ),
    );
    if (sets || parts.some((part) => isHandedOn(facts, node, part))) return false;
  }
  return true;
}

// if (!lamp->nr) return 0;  lamp_limit(lamp);  get_user_pages(addr, lamp->nr, ...)
//                           ^^^^^^^^^^^^^^^^ may set the member
function isHandedOn({ fn }: GupFacts, node: Node, part: string): boolean {
  const owner = /^(\w+)->/.exec(part)?.[1];
  if (owner === undefined) return false;
  const given = new RegExp(`[(,]${owner}[,)]`);
  return fn.tree
    .descendants(node, CALL)
    .some((call) => given.test(normalText(fn.tree, fn.tree.child(call, ARGUMENTS))));
}

// #define NR 4
function namedConstant(facts: GupFacts): Evidence | undefined {
  const text = argumentText(facts, 'nr');
  if (!/^[A-Z]\w*$/.test(text)) return undefined;
  const define = new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${text}[ \\t]+\\(?[1-9]\\d*`, 'm').exec(
    facts.file.text,
  );
  return define ? quoteLine(facts.file, define.index, 'the count is this constant') : undefined;
}

// if (pgnr == 0) return -EINVAL;  ...  bo->pgnr = pgnr;
function testedInFile(facts: GupFacts): Evidence | undefined {
  const { file, fn } = facts;
  const name = rootOf(argumentText(facts, 'nr').replace(/^\(\w+\)/, ''));
  const isMember = /(->|\.)/.test(argumentText(facts, 'nr'));
  if (!isMember || !new RegExp(`(->|\\.)${name}\\s*=\\s*${name}\\s*;`).test(file.text)) return undefined;
  for (const offset of wordOffsets(file.text, name)) {
    const line = file.source.lineText(file.source.lineAt(offset)).trim();
    if (
      file.functionAt(offset)?.name !== fn.name &&
      /^if\s*\(/.test(line) &&
      refusesZero(line.replace(/\s+/g, '').replace(/^if\(|\).*$/g, ''), name)
    ) {
      return quoteLine(file, offset, 'a count of 0 is refused where the object is made');
    }
  }
  return undefined;
}
