import { field } from '../../c/kinds.ts';
import type { Leaf, PatternNode, Tree } from '../ast.ts';
import type { PlusRun } from '../read/token.ts';
import type { DeclarationParts } from './declaration.ts';
import { tokensOf } from './pattern-facts.ts';

const TYPE = field('type');
const renewals = new WeakMap<Tree, Leaf | undefined>();

/**
 * The declaration as it will be, hung on its semicolon, where what all names share changes:
 *
 *     - int
 *     + long
 *       x;           takes x out of `int a, x;`
 */
export function renewal(
  pattern: Tree,
  { specifiers, type, others }: DeclarationParts<PatternNode>,
): Leaf | undefined {
  if (renewals.has(pattern)) return renewals.get(pattern);
  const end = others.at(-1);
  const tokens = tokensOf(pattern);
  const shared = [...specifiers, ...(type ? [type] : [])].flatMap(tokensOf);
  const changes = shared.some(
    ({ mark, plusBefore, plusAfter }) =>
      mark === 'minus' || [...plusBefore, ...plusAfter].some(({ whole }) => !whole),
  );
  let made: Leaf | undefined;
  if (changes && end?.is === 'leaf' && tokens.some(({ mark }) => mark !== 'minus')) {
    const partial = (runs: readonly PlusRun[]) => runs.filter(({ whole }) => !whole);
    const row = tokensOf(firstForm(pattern)).flatMap((token) => [
      ...partial(token.plusBefore).flatMap((run) => run.tokens),
      ...(token.mark === 'minus' ? [] : [{ ...token, attached: [] }]),
      ...partial(token.plusAfter).flatMap((run) => run.tokens),
    ]);
    const [first, ...rest] = row;
    const line = [
      first,
      ...rest.map((token) => (token.startsLine ? { ...token, startsLine: false, space: ' ' } : token)),
    ];
    const run = { tokens: line, whole: true, many: false, behindDirective: false, behind: 0 };
    const whole = (runs: readonly PlusRun[]) => runs.filter((one) => one.whole);
    const plusBefore = whole(tokens[0].plusBefore);
    const plusAfter = [run, ...whole(end.token.plusAfter)];
    made = { ...end, token: { ...end.token, mark: 'minus', plusBefore, plusAfter } };
  }
  renewals.set(pattern, made);
  return made;
}

// int is `int | signed int` where isomorphisms are expanded.
function firstForm(pattern: PatternNode): PatternNode {
  if (pattern.is === 'choice' && pattern.isomorphism) return firstForm(pattern.branches[0][0]);
  return pattern.is === 'tree' ? { ...pattern, children: pattern.children.map(firstForm) } : pattern;
}

const forms = new WeakMap<Tree, readonly Tree[]>();

/** `\(int\|long\) x;` with each of its types by itself; none where the type is one. */
export function typeForms(pattern: Tree): readonly Tree[] {
  let made = forms.get(pattern);
  if (!made) {
    const at = pattern.children.findIndex(isDisjunction);
    const choice = pattern.children[at];
    const branches = choice?.is === 'choice' ? choice.branches : [];
    made = branches
      .filter(({ length }) => length === 1)
      .map(([type]) => ({
        ...pattern,
        children: pattern.children.with(at, { ...inLine(type), field: choice.field }),
      }));
    forms.set(pattern, made);
  }
  return made;
}

// What a branch adds on a line of its own is a part of the declaration all the same.
function inLine(type: PatternNode): PatternNode {
  if (type.is === 'tree') return { ...type, children: type.children.map(inLine) };
  if (type.is !== 'leaf' && type.is !== 'meta') return type;
  const part = (runs: readonly PlusRun[]) => runs.map((run) => ({ ...run, whole: false }));
  const { token } = type;
  return {
    ...type,
    token: { ...token, plusBefore: part(token.plusBefore), plusAfter: part(token.plusAfter) },
  };
}

export function isDisjunction(pattern: PatternNode | undefined): boolean {
  const isOfType = pattern?.is === 'choice' && pattern.field === TYPE;
  return isOfType && pattern.of === 'or' && pattern.isomorphism === undefined;
}
