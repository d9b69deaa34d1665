import type { PatternNode, Rule, ScriptRule, SemanticPatch } from '../ast.ts';
import { dependenciesOf } from '../dependency.ts';
import { isDeclaration } from '../match/file-scope.ts';
import { constrainedBy, keysOf } from '../used-after.ts';
import { ALWAYS, all, any, isAlways, type Words, withoutValues } from './formula.ts';
import { wordsOfItems } from './of-pattern.ts';

/**
 * For each rule the words without which it matches nothing in a function, or in another item of file scope, or
 * matches for nobody: what the item's own text must hold.
 *
 *     @r@ position p; @@ lock@p(...)         lock
 *     @q@ position q; @@ leave@q();          all(leave, lock, unlock), for only the last rule asks for q
 *     @@ position r.p, s != q.q; @@          all(lock, unlock), for it matches only where r did
 *     lock@p(...) ... unlock@s(...)
 */
export function codeWords({ items }: SemanticPatch): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  const rules = items.filter((item): item is Rule => item.is === 'rule');
  for (const rule of rules) words.set(rule.name, ownWords(rule, words));
  const awaited = new Set(items.flatMap(({ dependsOn }) => dependenciesOf(dependsOn)));
  for (const rule of rules.toReversed()) {
    if (rule.changes || rule.stars || awaited.has(rule.name)) continue;
    const users = items.filter((item) =>
      keysOf(item).some((key) => ruleOf(key) === rule.name && item !== rule),
    );
    if (!users.every((item) => onlyAvoids(item, rule))) continue;
    const theirs = any(users.map(({ name }) => words.get(name) ?? ALWAYS));
    words.set(rule.name, all([words.get(rule.name)!, theirs]));
  }
  return new Map([...words].filter(([, one]) => !isAlways(one)));
}

// position s != q.q;      a rule that asks for no more than where it must not match
function onlyAvoids(item: Rule | ScriptRule, { name }: Rule): boolean {
  if (item.is === 'script') return false;
  const avoided = item.metavariables.flatMap(constrainedBy).filter(({ key }) => ruleOf(key) === name);
  const used = keysOf(item).filter((key) => ruleOf(key) === name);
  return used.length === avoided.length && avoided.every(({ kind }) => kind === 'position');
}

const ruleOf = (key: string): string => key.slice(0, key.lastIndexOf('.'));

function ownWords({ minus, name }: Rule, known: ReadonlyMap<string, Words>): Words {
  const { items, level } = minus;
  // These may each stand in another function or declaration.
  if (items.length > 1 && (level === 'top' || items.every(isDeclaration)))
    return any(items.filter(({ is }) => is !== 'dots').map((item) => withoutValues(wordsOfItems([item]))));
  const places = items.flatMap(inheritedPositions).filter((key) => !key.startsWith(`${name}.`));
  const there = places.flatMap((key) => known.get(ruleOf(key)) ?? []);
  return all([withoutValues(wordsOfItems(items)), ...there]);
}

/** Keys of the inherited positions that every match has. */
export function inheritedPositions(node: PatternNode): string[] {
  switch (node.is) {
    case 'leaf':
    case 'meta':
      return node.positions.filter(({ inherited }) => inherited).map(({ key }) => key);
    case 'tree':
      return node.children.flatMap(inheritedPositions);
    default:
      return [];
  }
}
