import type { Pattern, PatternNode, Rule, ScriptRule, SemanticPatch } from '../ast.ts';
import { dependenciesOf } from '../dependency.ts';
import { isDeclaration } from '../match/file-scope.ts';
import { constrainedBy, keysOf } from '../used-after.ts';
import { ALWAYS, all, any, isAlways, type Words, withoutValues } from './formula.ts';
import { inheritedBy } from './of-patch.ts';
import { wordsOfItems } from './of-pattern.ts';

/**
 * For each rule the words without which it matches nothing in a function, or in another item of file scope, or
 * matches for nobody: what the item's own text must hold.
 *
 *     @r@ position p; @@ lock@p(...)         lock
 *     @q@ position q; @@ leave@q();          all(leave, lock, unlock), for only the last rule asks for q
 *     @@ position r.p, s != q.q; @@          all(lock, unlock), for it matches only where r did
 *     lock@p(...) ... unlock@s(...)
 *
 * and so for r, too, if nobody else asks for it: all(lock, unlock).
 */
export function codeWords({ items }: SemanticPatch): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  const rules = items.filter((item): item is Rule => item.is === 'rule');
  for (const rule of rules) words.set(rule.name, ownWords(rule, words));
  const awaited = new Set(items.flatMap(({ dependsOn }) => dependenciesOf(dependsOn)));
  for (const rule of rules.toReversed()) {
    if (rule.changes || rule.stars || awaited.has(rule.name)) continue;
    const later = items.slice(items.indexOf(rule) + 1);
    const users = later.filter((item) => keysOf(item).some((key) => ruleOf(key) === rule.name));
    // A change may bring the words that a rule behind it needs.
    const change = later.findIndex((item) => item.is === 'rule' && item.changes);
    const same = change < 0 ? later : later.slice(0, change + 1);
    const theirs = users.map((user) =>
      same.includes(user) ? all(followers(user, rule, same).map(({ name }) => words.get(name)!)) : ALWAYS,
    );
    words.set(rule.name, all([words.get(rule.name)!, any(theirs)]));
  }
  return new Map([...words].filter(([, one]) => !isAlways(one)));
}

/**
 * Of the rules through which a user comes to a match of `rule`, those that have to match in the same item:
 *
 *     @script:python@ p << r.p; q << s.q; @@      s, where that stands at a position of r
 */
function followers(user: Rule | ScriptRule, rule: Rule, items: readonly (Rule | ScriptRule)[]): Rule[] {
  if (user.is === 'rule') return onlyAvoids(user, rule) || standsAt(user, rule) ? [user] : [];
  const needed = new Set(inheritedBy(user).map(ruleOf));
  return items.filter(
    (item): item is Rule => item.is === 'rule' && needed.has(item.name) && standsAt(item, rule),
  );
}

// position r.p;      where a rule matches, another has
function standsAt({ minus }: Rule, { name }: Rule): boolean {
  return !isOfApart(minus) && minus.items.flatMap(inheritedPositions).some((key) => ruleOf(key) === name);
}

// position s != q.q;      a rule that asks for no more than where it must not match
function onlyAvoids(item: Rule, { name }: Rule): boolean {
  const avoided = item.metavariables.flatMap(constrainedBy).filter(({ key }) => ruleOf(key) === name);
  const used = keysOf(item).filter((key) => ruleOf(key) === name);
  return used.length === avoided.length && avoided.every(({ kind }) => kind === 'position');
}

const ruleOf = (key: string): string => key.slice(0, key.lastIndexOf('.'));

// These may each stand in another function or declaration.
function isOfApart({ items, level }: Pattern): boolean {
  return items.length > 1 && (level === 'top' || items.every(isDeclaration));
}

function ownWords({ minus, name }: Rule, known: ReadonlyMap<string, Words>): Words {
  const { items } = minus;
  if (isOfApart(minus))
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
