import type { Dependency, PatternNode, Rule, SemanticPatch } from './ast.ts';
import { type Words, wordsOfItems } from './words.ts';

/**
 * The words without which no rule matches inside a function: what a function's own text must hold. Undefined where
 * a rule may match in any function.
 *
 *     @r@ position p; @@ lock@p(...)       any(lock,
 *     @@ position r.p; @@                    all(lock), for it matches only where r did
 *       lock@p(...)
 */
export function bodyWords(patch: SemanticPatch, virtual: ReadonlySet<string>): Words | undefined {
  const off = new Set(patch.virtualRules.filter((name) => !virtual.has(name)));
  const own = new Map<string, Words>();
  const parts: Words[] = [];
  for (const item of patch.items) {
    if (isOff(item.dependsOn, off, virtual)) {
      off.add(item.name);
      continue;
    }
    if (item.is !== 'rule') continue;
    const words = wordsOfRule(item, own);
    if (isAlways(words)) return undefined;
    own.set(item.name, words);
    parts.push(words);
  }
  return { is: 'any', parts };
}

function wordsOfRule({ minus, name }: Rule, own: ReadonlyMap<string, Words>): Words {
  // The items of a top-level pattern stand in different functions.
  if (minus.level === 'top' && minus.items.length > 1)
    return {
      is: 'any',
      parts: minus.items.filter(({ is }) => is !== 'dots').map((item) => wordsOfItems([item])),
    };
  const places = minus.items.flatMap(inheritedPositions).filter((key) => !key.startsWith(`${name}.`));
  const there = places.flatMap((key) => own.get(key.slice(0, key.lastIndexOf('.'))) ?? []);
  return { is: 'all', parts: [wordsOfItems(minus.items), ...there] };
}

/** Keys of the inherited positions that every match has. */
function inheritedPositions(node: PatternNode): string[] {
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

function isAlways(words: Words): boolean {
  switch (words.is) {
    case 'word':
      return false;
    case 'all':
      return words.parts.every(isAlways);
    case 'any':
      return words.parts.some(isAlways);
  }
}

/** False whatever the code: a virtual rule decides. */
export function isOff(
  dependency: Dependency | undefined,
  off: ReadonlySet<string>,
  virtual: ReadonlySet<string>,
): boolean {
  switch (dependency?.is) {
    case 'rule':
      return off.has(dependency.name);
    case 'and':
      return isOff(dependency.left, off, virtual) || isOff(dependency.right, off, virtual);
    case 'or':
      return isOff(dependency.left, off, virtual) && isOff(dependency.right, off, virtual);
    case 'not':
      return dependency.part.is === 'rule' && virtual.has(dependency.part.name);
    default:
      return false;
  }
}
