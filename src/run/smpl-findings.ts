import type { PatchOutcome, Starred } from '../smpl/run-patch.ts';
import type { ScriptAnswer } from '../smpl/script/runner.ts';
import { editsBetween } from '../text/edits-between.ts';
import { Source } from '../text/source.ts';
import type { FileOutcome, Finding, Notice } from './smpl-outcome.ts';

/** What a run over a group says of each of its files; what scripts print, and the matches, stand with the first. */
export function outcomesOf(outcome: PatchOutcome): FileOutcome[] {
  const sources = new Map(outcome.files.map(({ path, before }) => [path, new Source(path, before)]));
  const findings = findingsOf(outcome, sources);
  const notices = noticesOf(outcome);
  return outcome.files.map(({ path, before, after }, at) => {
    const isFirst = at === 0;
    const edits = editsBetween(before, after);
    const own = <T extends { path: string }>(list: readonly T[]): T[] =>
      list.filter((one) => one.path === path || (isFirst && !sources.has(one.path)));
    const isShown = edits.length + own(findings).length + own(notices).length > 0;
    return {
      path,
      text: isShown ? before : '',
      edits,
      findings: own(findings),
      matches: isFirst ? outcome.matches : new Map(),
      printed: isFirst ? printedBy(outcome.answers) : '',
      notices: own(notices),
      unparsed: own(outcome.unparsed),
      stopped: outcome.stopped,
    };
  });
}

/** What scripts print beside their reports. */
export const printedBy = (answers: readonly ScriptAnswer[]): string =>
  answers.map(({ printed }) => printed).join('');

function findingsOf({ starred, answers }: PatchOutcome, sources: ReadonlyMap<string, Source>): Finding[] {
  const stars = [...sources.values()].flatMap((source) => starsIn(source, starred));
  const reports = answers.flatMap(({ findings }) =>
    findings.map(({ message, position }): Finding => {
      const source = sources.get(position.file);
      return {
        path: position.file,
        line: position.line,
        column: position.column + 1,
        endLine: position.lineEnd,
        endColumn: position.columnEnd + 1,
        rule: '',
        message,
        by: 'script',
        text: source && position.line <= source.lineCount ? source.lineText(position.line) : '',
      };
    }),
  );
  return [...stars, ...reports];
}

function starsIn(source: Source, starred: readonly Starred[]): Finding[] {
  const own = starred.filter(({ path }) => path === source.path);
  return joined(own, source.text).map(({ rule, path, span }) => {
    const from = source.positionAt(span.start);
    const to = source.positionAt(span.end);
    const code = source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return {
      path,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      rule,
      message: code.length > 60 ? `${code.slice(0, 57)}...` : code,
      by: 'star',
      text: source.lineText(from.line),
    };
  });
}

/** Neighbouring starred tokens of one rule are one finding, statement by statement. */
function joined(starred: readonly Starred[], text: string): Starred[] {
  const sorted = [...starred].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const all: Starred[] = [];
  const last = new Map<string, number>();
  for (const star of sorted) {
    const at = last.get(star.rule) ?? -1;
    const before = all[at]?.span;
    if (before && isJoined(text, before, star.span)) {
      all[at] = { ...star, span: { start: before.start, end: Math.max(before.end, star.span.end) } };
    } else {
      last.set(star.rule, all.length);
      all.push(star);
    }
  }
  return all;
}

function isJoined(text: string, before: Starred['span'], { start }: Starred['span']): boolean {
  if (start < before.end) return true;
  const gap = text.slice(before.end, start);
  return gap.trim() === '' && !(gap.includes('\n') && /[;{}]/.test(text[before.end - 1]));
}

function noticesOf({ conflicts, exhausted }: PatchOutcome): Notice[] {
  return [
    ...conflicts.map(
      ({ path, line, rule, reason }): Notice => ({
        code: 'collision',
        path,
        line,
        text: `${rule}: ${reason}; left as it is`,
      }),
    ),
    ...exhausted.map(
      ({ path, fn, rule }): Notice => ({
        code: 'too-much-work',
        path,
        line: 0,
        text: `${rule}: too many ways to match in ${fn}(); the function is left as it is`,
      }),
    ),
  ];
}
