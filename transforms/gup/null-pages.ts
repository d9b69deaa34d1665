import {
  type CFunction,
  callersOf,
  definitionsReaching,
  type Evidence,
  field,
  kind,
  NONE,
  type Node,
  normalText,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { argumentsOf, type GupFacts, isNull } from './facts.ts';
import { quote } from './quote.ts';

const IF = kind('if_statement');
const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');

/**
 * Where a pages argument may become NULL.
 *
 *     struct page **pages = NULL;      lamp_pin(addr, NULL);                      wanted ? pages : NULL
 *                           ^^^^                      ^^^^ pages is a parameter                    ^^^^
 */
export function nullsFor(facts: GupFacts, pages: Node, tree: SourceTree): Evidence[] {
  const { file, fn, at } = facts;
  const name = fn.tree.text(pages);
  if (/[?:]\s*NULL\b/.test(name)) return [quote(file, fn.tree, pages, 'it is NULL in one case')];
  if (!/^\w+$/.test(name)) return [];
  const index = fn.parameters.findIndex((parameter) => parameter.name === name);
  if (index < 0) {
    const values = definitionsReaching(analysisOf(fn).cfg, at, name);
    const nulls = values.filter(({ value }) => value !== NONE && isNull(fn.tree.text(value)));
    const conditions = conditionsOver(fn, pages);
    const isSetAlike = values.some(
      (given) =>
        !nulls.includes(given) &&
        conditionsOver(fn, given.node).some((condition) => conditions.includes(condition)),
    );
    return isSetAlike || conditions.includes(name)
      ? []
      : nulls.map(({ node }) => quote(file, fn.tree, node, 'it is NULL'));
  }
  return callersOf(file, fn, tree).calls.flatMap((caller) => {
    const given = argumentsOf(caller.fn.tree, caller.call)[index];
    return given !== undefined && isNull(caller.fn.tree.text(given))
      ? [quote(caller.file, caller.fn.tree, caller.call, `${caller.fn.name}() passes NULL`)]
      : [];
  });
}

// if (two) pages = kmalloc(...);  ...  if (two) get_user_pages(addr, nr, 0, pages, NULL);
//     ^^^                                  ^^^ the conditions under which a node is reached, outermost last
function conditionsOver({ tree, body }: CFunction, node: Node): string[] {
  const conditions: string[] = [];
  for (let at = node; at > body; at = tree.parent[at]) {
    const above = tree.parent[at];
    if (tree.kind[above] !== IF || tree.child(above, CONSEQUENCE) !== at) continue;
    conditions.push(normalText(tree, tree.child(above, CONDITION)).replace(/^\((.*)\)$/, '$1'));
  }
  return conditions;
}
