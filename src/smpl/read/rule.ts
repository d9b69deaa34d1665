import { kindName } from '../../c/kinds.ts';
import type { Source } from '../../text/source.ts';
import type { Metavariable, Pattern, PatternNode, Rule } from '../ast.ts';
import { tokensOf } from '../match/pattern-facts.ts';
import { SmplError, suggest } from '../smpl-error.ts';
import { attachNames } from './attach-names.ts';
import { attachPlus, isCode } from './attach-plus.ts';
import { noteBranchesBefore } from './behind-branches.ts';
import { withoutReplacedChoices } from './choices.ts';
import { Cursor } from './cursor.ts';
import type { Header } from './header.ts';
import { lexBody } from './lexer.ts';
import { readMetavariables } from './metavariables.ts';
import { refuseOnlyAdded } from './only-added.ts';
import { type Expected, readPattern } from './pattern.ts';
import type { Registry } from './registry.ts';
import type { Scanner } from './scanner.ts';
import { Scope } from './scope.ts';
import type { Token } from './token.ts';
import { withVariadics } from './variadic.ts';

/** A rule whose header has been read: the scanner stands behind it. */
export interface RulePlace {
  scanner: Scanner;
  header: Header;
  /** Line of the header. */
  line: number;
  registry: Registry;
  /** Swap `-` and `+`. */
  reversed: boolean;
}

/** Reads the declarations and the body of a rule, to the next rule. */
export function readRule(place: RulePlace): Rule {
  const { scanner, header, line, registry } = place;
  const { source } = scanner;
  const name = nameOf(place);
  const metavariables = readMetavariables(scanner, name, registry, inheritedBy(place));
  registry.addRule(name, metavariables);
  const { tokens, end } = lexBody(source, scanner.at, place.reversed);
  scanner.at = end;
  const scope = new Scope(metavariables, registry.taught);
  return {
    is: 'rule',
    name,
    anonymous: header.name === undefined,
    line,
    source,
    dependsOn: header.dependsOn,
    quantifier: header.quantifier,
    disabled: header.disabled.map(({ text }) => text),
    unapplied: [],
    metavariables,
    minus: readBody(source, tokens, scope, header.expected),
    changes: tokens.some(({ mark }) => mark === 'minus' || mark === 'plus'),
    stars: tokens.some(({ mark }) => mark === 'star'),
  };
}

/** The name given, or one that says where the rule is. */
export function nameOf({ header, line }: RulePlace): string {
  return header.name ?? `rule starting on line ${line}`;
}

// `extends r` inherits all that r binds, without a declaration for each.
function inheritedBy({ scanner, header, registry }: RulePlace): Metavariable[] {
  if (header.extends === undefined) return [];
  if (!registry.has(header.extends)) {
    const hint = suggest(header.extends, registry.ruleNames);
    scanner.failAt(scanner.at - 1, scanner.at, `no rule before this one is named '${header.extends}'${hint}`);
  }
  return registry
    .metavariablesOf(header.extends)
    .map((declared) => ({ ...declared, inherited: true, constraint: undefined }));
}

/** The minus slice, the plus code hung on its tokens. */
export function readBody(
  source: Source,
  written: readonly Token[],
  scope: Scope,
  expected: Expected,
): Pattern {
  const tokens = withVariadics(written);
  refuseOnlyAdded(source, tokens, scope);
  const minus = tokens.filter(({ mark }) => mark !== 'plus');
  const plus = withoutReplacedChoices(tokens.filter((token) => token.mark !== 'minus' && isCode(token)));
  const added = plus.find(({ mark }) => mark === 'plus');
  const plusCursor = new Cursor(source, plus, scope, 'plus');
  const plusPattern = added && readPattern(plusCursor, expected && undefined);
  attachPlus(source, tokens, isWhole(plusCursor.items));
  const cursor = new Cursor(source, minus, scope, 'minus');
  const pattern = attachNames(source, readPattern(cursor, expected, plusPattern?.level), scope);
  noteBranchesBefore(pattern.items);
  if (added && plusPattern) checkSameKind(source, pattern, plusPattern, added);
  const addsWhole = pattern.items.flatMap(tokensOf).some(isBesideWhole);
  return addsWhole && plusPattern?.items.some(isStatement) ? { ...pattern, inFunctions: true } : pattern;
}

const isBesideWhole = ({ plusBefore, plusAfter }: Token): boolean =>
  [...plusBefore, ...plusAfter].some(({ whole }) => whole);

const isStatement = (node: PatternNode): boolean =>
  node.is === 'tree' &&
  /_statement$/.test(kindName(node.kind)) &&
  kindName(node.kind) !== 'declarer_statement';

function checkSameKind(source: Source, minus: Pattern, plus: Pattern, added: Token): void {
  const isPart = ({ level }: Pattern) => level === 'expression' || level === 'type';
  if (!isPart(minus) || isPart(plus) || plus.items.length === 0) return;
  const kind = minus.level === 'type' ? 'a type' : 'an expression';
  throw new SmplError(source, added.start, added.end, `the rule matches ${kind}, but adds ${plus.level}`);
}

// Added code is whole if it is a chain of complete items.
function isWhole(items: readonly { first: Token; last: Token }[]): (first: Token, last: Token) => boolean {
  return (first, last) => {
    const ends = (start: Token) =>
      items.filter((item) => item.first.start === start.start).map((item) => item.last);
    const reaches = (start: Token): boolean =>
      ends(start).some((end) => {
        if (end.start >= last.start) return end.start === last.start;
        const next = items.find((item) => item.first.start > end.start)?.first;
        const following = items.map((item) => item.first).filter((token) => token.start > end.start);
        const nearest = following.reduce((a, b) => (b.start < a.start ? b : a), next!);
        return nearest !== undefined && reaches(nearest);
      });
    return reaches(first);
  };
}
