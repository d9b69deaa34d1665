import { posix } from 'node:path';
import type { LineExplanation, RuleExplanation } from '../run/smpl-explain.ts';
import type { Miss, Stop } from '../smpl/match/trace.ts';
import { listed } from '../text/listed.ts';
import { cut, oneLine } from './escape.ts';
import { draw } from './explain-text.ts';
import type { Paint } from './paint.ts';
import { unparsedText } from './unparsed-text.ts';

const PLACES = {
  code: [],
  unparsed: ['The line is code that could not be read, so no rule sees it.', ''],
  macro: ['The line belongs to a directive or to the body of a macro.', ''],
  comment: ['The line is a comment, which no rule matches.', ''],
  string: ['The line is inside of a string, which no rule matches.', ''],
} as const;

/** Why a semantic patch does nothing with a line: each of its rules, how far it came, and what it wanted. */
export function whyNotText(found: LineExplanation, paint: Paint): string {
  const { path, line, lineText, place, rules, unparsed } = found;
  const where = found.function === null ? 'outside of functions' : `in ${found.function}()`;
  const about = unparsed.filter(({ fn }) => fn === '' || fn === found.function);
  return [
    paint('strong', oneLine(`${path}:${line}: nothing is done ${where}`)),
    '',
    ...draw(`${line}`, lineText, Math.max(0, lineText.search(/\S/)), lineText.trim().length, '', paint),
    '',
    ...PLACES[place],
    ...about.flatMap((one) => [unparsedText(one), '']),
    ...rules.flatMap((rule) => [...ruleLines(found, rule, paint), '']),
    ...offLines(found, paint),
  ].join('\n');
}

function ruleLines(found: LineExplanation, explained: RuleExplanation, paint: Paint): string[] {
  const { rule } = explained;
  const title = `${named(rule.name)} (${oneLine(rule.source.path)}:${rule.line})`;
  switch (explained.is) {
    case 'matches':
      return [paint('rewrite', `+ ${title} matches here, and changes nothing by itself`)];
    case 'waits':
      return [
        paint('dim', `. ${title} waits for ${listed(explained.needs.map(named))}: no match in this file`),
      ];
    case 'lacks':
      return [paint('leave', `- ${title} cannot match: the file has ${listed(explained.words.map(noneOf))}`)];
    case 'misses':
      return [paint('leave', `- ${title} does not match`), ...missLines(found, explained, paint)];
  }
}

const named = (rule: string): string => (/^\w+$/.test(rule) ? `rule ${rule}` : `the ${rule}`);

function noneOf(words: readonly string[]): string {
  if (words.length === 1) return `no ${words[0]}`;
  const rest = words.length - MOST_WORDS;
  return `none of ${listed(rest > 0 ? [...words.slice(0, MOST_WORDS), `${rest} more`] : words)}`;
}

const MOST_WORDS = 6;

function missLines(
  found: LineExplanation,
  { rule, miss, nearest }: Extract<RuleExplanation, { is: 'misses' }>,
  paint: Paint,
): string[] {
  const near = nearest === undefined ? [] : [`  The nearest match begins on line ${nearest}.`];
  if (!miss)
    return ['  Nothing on this line, or around it in its function, begins as the rule does.', ...near];
  return [
    `  ${beganText(found, miss)}`,
    '',
    ...drawMiss(found, rule, miss, paint),
    '',
    ...miss.stops.map((stop) => `  ${stopText(stop)}`),
    ...bindingsLines(miss),
    ...near,
  ];
}

/**
 *     fix.cocci:7  | - drop(E);
 *                  |        ^ this is wanted
 *     mm/ksm.c:120 |         drop(q);
 *                  |              ^ and E stands for `p`
 */
function drawMiss(
  { path }: LineExplanation,
  { source }: Extract<RuleExplanation, { is: 'misses' }>['rule'],
  { wanted, found, why }: Miss,
  paint: Paint,
): string[] {
  const { line, column } = source.positionAt(wanted.start);
  const margins = [`${posix.basename(source.path)}:${line}`, `${posix.basename(path)}:${found.line}`];
  const [patch, code] = margins.map((text) => text.padEnd(Math.max(...margins.map(({ length }) => length))));
  const rest = found.lineText.slice(found.column - 1).trimEnd().length;
  const length = Math.max(1, Math.min(found.text.length, rest));
  const claim = why ? `but ${why}` : 'but this stands here';
  return [
    ...draw(patch, source.lineText(line), column - 1, wanted.text.length, 'this is wanted', paint),
    ...draw(code, found.lineText, found.column - 1, length, claim, paint),
  ];
}

function beganText({ line }: LineExplanation, { began, found }: Miss): string {
  const from = began.line === line ? 'From here' : `From line ${began.line}`;
  const to = found.line === began.line ? 'this' : `line ${found.line}`;
  return `${from} it comes as far as ${to}:`;
}

function stopText({ dots, why, at }: Stop): string {
  const code = cut(oneLine(at.lineText), 60);
  return why === 'leaves'
    ? `The dots of line ${dots} find a way out without it, by line ${at.line}: ${code}`
    : `The dots of line ${dots} may not pass line ${at.line}: ${code}`;
}

/** Positions have no text. */
function bindingsLines({ bindings }: Miss): string[] {
  const own = bindings
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${name.slice(name.lastIndexOf('.') + 1)} = ${cut(oneLine(text), 40)}`);
  return own.length === 0 ? [] : [`  So far: ${own.join(', ')}`];
}

function offLines({ off }: LineExplanation, paint: Paint): string[] {
  const byMode = new Map<string, string[]>();
  for (const { rule, virtual } of off) {
    const mode = virtual.map((name) => `-D ${name}`).join(' or ');
    byMode.set(mode, [...(byMode.get(mode) ?? []), named(rule)]);
  }
  const lines = [...byMode].map(([mode, rules]) =>
    paint('dim', `. switched off without ${mode}: ${listed(rules)}`),
  );
  return lines.length > 0 ? [...lines, ''] : [];
}
