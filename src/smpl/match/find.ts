import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Pattern, PatternNode } from '../ast.ts';
import { isAlways, type Words } from '../words/formula.ts';
import { wordsOfItems } from '../words/of-pattern.ts';
import type { TextWords } from '../words/text-words.ts';
import { withAnnotations } from './annotation.ts';
import { bestForms } from './best-forms.ts';
import { isDeclaredName } from './bind.ts';
import { BudgetError } from './budget.ts';
import { matchComma } from './comma.ts';
import type { Environment } from './environment.ts';
import { matchEach } from './expressions.ts';
import { findFileScope, isDeclaration, topLevel } from './file-scope.ts';
import { type Exhausted, type Found, findInFunctions } from './find-in-functions.ts';
import { findInArguments, findInBranches, findInMacros, findInTypeof } from './hidden-code.ts';
import { holdsWords, spanOf } from './holds-words.ts';
import { EXPRESSIONS, TYPES } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { nodeKinds } from './node-kinds.ts';
import { tokensOf } from './pattern-facts.ts';
import { findPointerTypes } from './pointer-type.ts';
import { matchWritten } from './typed.ts';
import { andThen, both, type Solution, type Solutions } from './witness.ts';

const IDENTIFIER = kind('identifier');
const TYPE_DESCRIPTOR = kind('type_descriptor');
const TYPE_IDENTIFIER = kind('type_identifier');
const DECLARATOR = field('declarator');
const SIZED = kind('sized_type_specifier');
const COMMA = kind(',');
const VALUE_BY_NAME = kind('initializer_pair');
const INCLUDE = kind('preproc_include');
const CALL = kind('call_expression');
const EXPRESSION_STATEMENT = kind('expression_statement');
const FUNCTION = kind('function_definition');
const wordsOfPatterns = new WeakMap<Pattern, Words>();

function wordsOf(pattern: Pattern): Words {
  let needed = wordsOfPatterns.get(pattern);
  if (!needed) {
    needed = wordsOfItems(pattern.items);
    wordsOfPatterns.set(pattern, needed);
  }
  return needed;
}

/** Can a rule match in a text at all? Asked before the text is parsed. */
export function mayMatch(pattern: Pattern, places: TextWords, environment: Environment): boolean {
  return holdsWords(places, wordsOf(pattern), environment);
}

/** All matches of the matcher's rule in its text, in the order of the text. */
export function findAll(matcher: Matcher, environment: Environment): Found {
  matcher.budget.lookAtTheClock();
  const found = find(matcher, environment);
  return { ...found, solutions: bestForms(matcher.code.tree, found.solutions) };
}

function find(matcher: Matcher, environment: Environment): Found {
  const { minus } = matcher.rule;
  const needed = wordsOf(minus);
  if (!matcher.trace && !holdsWords(matcher.code.words, needed, environment))
    return { solutions: [], exhausted: [] };
  switch (minus.level) {
    case 'expression': {
      const search = (within: Matcher) => findExpressions(within, minus.items[0], environment);
      const inMacros = findInMacros(matcher, needed, environment, search);
      const inBranches = findInBranches(matcher, needed, environment, search);
      const inTypes = findInTypeof(matcher, needed, environment, search);
      return { solutions: [...search(matcher), ...inMacros, ...inBranches, ...inTypes], exhausted: [] };
    }
    case 'type': {
      const shown = (within: Matcher) => findTypes(within, minus.items[0], environment);
      const search = (within: Matcher) => [
        ...shown(within),
        ...findInTypeof(within, needed, environment, shown),
        ...findInArguments(within, needed, environment, shown),
      ];
      const inMacros = findInMacros(matcher, needed, environment, search);
      return { solutions: [...search(matcher), ...inMacros], exhausted: [] };
    }
    case 'initialisers': {
      const [item, comma, ...others] = minus.items;
      const isOne = others.length === 0 && (!comma || (comma.is === 'leaf' && comma.token.text === ','));
      return { solutions: isOne ? findValues(matcher, item, comma, environment) : [], exhausted: [] };
    }
    case 'statements': {
      const found = findStatements(matcher, needed, environment);
      if (isAlways(needed)) return found;
      const search = (within: Matcher) => findInFunctions(within, needed, environment).solutions;
      const inMacros = findInMacros(matcher, needed, environment, search);
      // Where an #if cuts through a statement, no way leads through the branches that the tree does not show.
      const isOne = minus.items.length === 1 && !isPath(minus.items[0]);
      const inBranches = isOne ? findInBranches(matcher, needed, environment, search) : [];
      return { ...found, solutions: [...found.solutions, ...inMacros, ...inBranches] };
    }
    case 'top':
      return findTop(matcher, environment);
  }
}

function isPath(item: PatternNode): boolean {
  return item.is === 'dots' || item.is === 'nest';
}

// .old = E,      found in any list of values
function findValues(
  matcher: Matcher,
  item: PatternNode,
  comma: PatternNode | undefined,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  return matcher.code.nodesOfKind(VALUE_BY_NAME).flatMap((node) => {
    const next = tree.after[node];
    const element = { item: node, comma: tree.kind[next] === COMMA ? next : undefined };
    return andThen(matchEach(matcher, item, [node], environment), (found) =>
      matchComma(matcher, comma, element, true, found),
    );
  });
}

// A name under `@r identifier@` may be a field, a type or a label as well.
function namedKinds(pattern: PatternNode): readonly number[] {
  if (pattern.is !== 'choice') return [];
  return pattern.branches.flatMap(([item]) => (item?.is === 'leaf' ? [item.kind] : []));
}

function findExpressions(matcher: Matcher, pattern: PatternNode, environment: Environment): Solutions {
  const { code } = matcher;
  const kinds = nodeKinds(pattern) ?? new Set([...EXPRESSIONS, ...namedKinds(pattern)]);
  const nodes = [...kinds].flatMap((one) => code.nodesOfKind(one)).sort((a, b) => a - b);
  const expressions = nodes.filter((node) => !isDeclarer(matcher, node));
  return matchEach(matcher, pattern, expressions, environment);
}

// MODULE_LICENSE("GPL");      at file scope declares: it is no call
function isDeclarer({ code }: Matcher, node: Node): boolean {
  const { tree } = code;
  const statement = tree.kind[node] === CALL ? tree.parent[node] : NONE;
  if (statement === NONE || tree.kind[statement] !== EXPRESSION_STATEMENT) return false;
  return code.functionAt(tree.start[node]) === undefined;
}

// A type on its own stands wherever a type is written.
function findTypes(matcher: Matcher, pattern: PatternNode, environment: Environment): Solutions {
  if (pattern.is === 'tree' && pattern.kind === TYPE_DESCRIPTOR && pattern.children.length > 1)
    return findPointerTypes(matcher, pattern, environment);
  const bare =
    pattern.is === 'tree' && pattern.kind === TYPE_DESCRIPTOR && pattern.children.length === 1
      ? pattern.children[0]
      : pattern;
  // sizeof(old_t): the tree cannot tell a type's name from a variable's.
  const names = bare.is === 'leaf' ? [IDENTIFIER] : [];
  const kinds = bare === pattern && pattern.is === 'tree' ? [pattern.kind] : [...TYPES, ...names];
  const all: Solution[] = [];
  const nodes = kinds.flatMap((one) => [...matcher.code.nodesOfKind(one)]).sort((a, b) => a - b);
  for (const node of nodes) {
    if (isNameAlone(matcher, node) || isPartOfType(matcher, node)) continue;
    all.push(...matchWritten(matcher, bare, node, environment));
  }
  return all;
}

// typedef int old_t;      declares the name and is no use of it, and in `u8 u8;` the second is a variable's
function isNameAlone({ code: { tree }, surroundings }: Matcher, node: Node): boolean {
  if (tree.kind[node] !== IDENTIFIER)
    return tree.kind[node] === TYPE_IDENTIFIER && tree.field[node] === DECLARATOR;
  return isDeclaredName(tree, node) || surroundings.scopeOf(node) !== undefined;
}

// unsigned int
//          ^^^      is no type by itself
function isPartOfType({ code: { tree } }: Matcher, node: Node): boolean {
  const holder = tree.parent[node];
  return holder !== NONE && tree.kind[holder] === SIZED;
}

function findStatements(matcher: Matcher, needed: Words, environment: Environment): Found {
  const { items, inFunctions } = matcher.rule.minus;
  const found = findInFunctions(matcher, needed, environment);
  if (inFunctions || !items.every(isDeclaration)) return found;
  return { ...found, solutions: [...found.solutions, ...findFileScope(matcher, items, environment)] };
}

/** Each part of a rule has an item of its own at file scope. */
type Way = Solution & { readonly taken: readonly Node[] };

function findTop(matcher: Matcher, environment: Environment): Found {
  const exhausted: Exhausted[] = [];
  const nodes = topLevel(matcher);
  const { tree } = matcher.code;
  let ways: readonly Way[] = [{ environment, witness: undefined, taken: [] }];
  for (const item of matcher.rule.minus.items) {
    if (item.is === 'dots') continue;
    const needed = wordsOfItems([item]);
    const adds = addsToInclude(item);
    ways = ways.flatMap(({ environment: next, witness, taken }) => {
      const all: Way[] = [];
      for (const node of nodes) {
        const isFunction = tree.kind[node] === FUNCTION;
        const lacksWords = () =>
          !holdsWords(matcher.code.words, needed, next, withAnnotations(matcher.code, spanOf(tree, node)));
        if (isFunction && !matcher.trace && lacksWords()) continue;
        if (taken.includes(node)) continue;
        try {
          matcher.trace?.begin(node);
          const here = matcher.match(item, node, next);
          matcher.trace?.end(here.length > 0);
          for (const one of here)
            all.push({
              environment: one.environment,
              witness: both(witness, one.witness),
              taken: [...taken, node],
            });
          if (adds) all.splice(0, all.length, ...onlyEdge(all, adds));
        } catch (error) {
          if (!(error instanceof BudgetError)) throw error;
          exhausted.push({ fn: nameOf(matcher, node), rule: matcher.rule.name });
        }
      }
      return all;
    });
  }
  const solutions = matcher.rule.minus.items.length === 0 ? [] : ways;
  return {
    solutions: solutions.map(({ environment: at, witness }) => ({ environment: at, witness })),
    exhausted,
  };
}

// #include <...>      of several such lines, the last gets what is added after it, the first what is added before it
function addsToInclude(pattern: PatternNode): 'before' | 'after' | undefined {
  if (pattern.is !== 'tree' || pattern.kind !== INCLUDE) return undefined;
  const tokens = tokensOf(pattern);
  if (tokens.some(({ mark }) => mark !== 'context')) return undefined;
  if (!tokens.some(({ text }) => text.includes('...'))) return undefined;
  if (tokens.some(({ plusAfter }) => plusAfter.length > 0)) return 'after';
  return tokens.some(({ plusBefore }) => plusBefore.length > 0) ? 'before' : undefined;
}

function onlyEdge(found: readonly Way[], side: 'before' | 'after'): Way[] {
  return side === 'after' ? found.slice(-1) : found.slice(0, 1);
}

function nameOf(matcher: Matcher, node: Node): string {
  return matcher.functions.find((fn) => fn.node === node)?.name ?? '';
}
