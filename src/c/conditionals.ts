import { withoutComments } from '../text/without-comments.ts';
import { type Defined, truthOf } from './known-conditions.ts';
import { Directive, Token, type Tokens } from './token.ts';

/** `#if` to `#endif`, as token indices. */
export interface Conditional {
  branches: Branch[];
  /** The `#endif`, or the token count where the text ends before it. */
  end: number;
  /** A branch opens or closes brackets that are not its own: only one branch can be read. */
  cuts: boolean;
  hasElse: boolean;
}

export interface Branch {
  /** The `#if`, `#elif` or `#else`. */
  directive: number;
  /** Its tokens are [from, to). */
  from: number;
  to: number;
  /** No compiler ever sees it: behind `#if 0`, or beside `#if 1`, or by what is said of macros. */
  dead: boolean;
  /** It is dead, or another one was chosen. */
  dropped: boolean;
  /** Number of tokens that are read. */
  size: number;
  /** Closing brackets whose opening ones lie before the branch, and opening ones that it leaves open. */
  closers: number[];
  openers: number[];
}

/** The conditionals of a file by the token index of their `#if`; which branches of the cutting ones are read. */
export function findConditionals(
  tokens: Tokens,
  text: string,
  uncut: boolean,
  defined: Defined,
): Map<number, Conditional> {
  const found = new Map<number, Conditional>();
  const truths = new Map<string, boolean>();
  const open: { at: number; group: Conditional; around: Branch }[] = [];
  let current = branch(-1);
  if (!tokens.directives.some((at) => tokens.bits[at] === Directive.endif)) return found;
  for (let at = tokens.directives[0]; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (kind !== Token.directive) {
      current.size++;
      if (kind === 40 || kind === 91 || kind === 123) current.openers.push(kind);
      else if (kind === 41 || kind === 93 || kind === 125) close(current, kind);
      continue;
    }
    const directive = tokens.bits[at];
    if (directive === Directive.if || directive === Directive.ifdef || directive === Directive.ifndef) {
      const group = { branches: [branch(at)], end: tokens.count, cuts: false, hasElse: false };
      open.push({ at, group, around: current });
      current = group.branches[0];
    } else if (directive === Directive.elif || directive === Directive.else) {
      const group = open.at(-1)?.group;
      if (!group) continue;
      current.to = at;
      current = branch(at);
      group.branches.push(current);
      if (directive === Directive.else) group.hasElse = true;
    } else if (directive === Directive.endif) {
      const top = open.pop();
      if (!top) continue;
      current.to = at;
      top.group.end = at;
      markDead(tokens, text, top.group, defined);
      settle(tokens, text, top.group, truths, uncut);
      found.set(top.at, top.group);
      current = top.around;
      for (const part of top.group.branches) {
        if (part.dropped) continue;
        current.size += part.size;
        for (const kind of part.closers) close(current, kind);
        for (const kind of part.openers) current.openers.push(kind);
      }
    }
  }
  return found;
}

function branch(directive: number): Branch {
  const from = directive + 1;
  return { directive, from, to: from, dead: false, dropped: false, size: 0, closers: [], openers: [] };
}

function close(part: Branch, closer: number): void {
  if (part.openers.at(-1) === closer - (closer === 41 ? 1 : 2)) part.openers.pop();
  else part.closers.push(closer);
}

function markDead(tokens: Tokens, text: string, group: Conditional, defined: Defined): void {
  const [first, ...others] = group.branches;
  const line = (part: Branch) => directiveText(tokens, text, part.directive);
  const constant = CONSTANT.exec(line(first));
  const dead = constant === null ? [] : constant[1] === '1' ? others : [first];
  if (defined.size > 0 && constant === null) {
    const truths = group.branches.map((part) => truthOf(line(part), defined));
    const held = truths.indexOf(true);
    dead.push(...group.branches.filter((_, at) => truths[at] === false || (held >= 0 && at > held)));
  }
  for (const part of dead) {
    part.dead = true;
    part.dropped = true;
  }
}

function settle(
  tokens: Tokens,
  text: string,
  group: Conditional,
  truths: Map<string, boolean>,
  uncut: boolean,
): void {
  group.cuts = group.branches.some((part) => !part.dropped && part.closers.length + part.openers.length > 0);
  if (!group.cuts) return;
  const isDropped = uncut && !group.hasElse;
  keepOne(group, isDropped ? undefined : chosenBranch(tokens, text, group, truths));
}

/** Leaves one branch to read and drops the others. */
export function keepOne(group: Conditional, kept: Branch | undefined): void {
  for (const part of group.branches) part.dropped = part !== kept;
}

/** The branch to read where only one can be: the same condition is decided the same way in the whole file. */
function chosenBranch(
  tokens: Tokens,
  text: string,
  group: Conditional,
  truths: Map<string, boolean>,
): Branch | undefined {
  for (const part of group.branches) {
    if (part.dropped) continue;
    if (tokens.bits[part.directive] === Directive.else) return part;
    const { key, truth } = condition(directiveText(tokens, text, part.directive));
    const known = truths.get(key);
    if (known === undefined && part.size > 0) truths.set(key, truth);
    if (known === undefined ? part.size > 0 : known === truth) return part;
  }
  return undefined;
}

function directiveText(tokens: Tokens, text: string, at: number): string {
  return text.slice(tokens.start[at], tokens.end[at]);
}

const CONSTANT = /^#\s*if\s+(?:([01])\s*(?:\/[*/]|$)|0\s*&&[^|?]*$)/;

/** `#ifndef A` is the condition `A` with the truth false. */
function condition(line: string): { key: string; truth: boolean } {
  const plain = withoutComments(line)
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = /^# ?(ifdef|ifndef) ?(\w+)|^# ?(?:el)?if (!?) ?defined ?\(? ?(\w+) ?\)?$/.exec(plain);
  if (named) return { key: named[2] ?? named[4], truth: !(named[1] === 'ifndef' || named[3] === '!') };
  const [, no, rest] = /^# ?(?:el)?if ?(!?) ?(.*)$/.exec(plain) ?? ['', '', plain];
  return { key: rest, truth: no !== '!' };
}
