import type { SiteResult } from '../run/result.ts';
import type { Evidence, Fix, Reason } from '../transform/contract.ts';
import { verdict } from './audit-text.ts';
import { oneLine, printable } from './escape.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** Columns that prose may fill. */
const WIDTH = 80;

const marks = { rewrite: '+', leave: '-', ask: '?', mention: '.' } as const;

/** Why a site has its outcome, each reason with the lines that prove it. */
export function explainText(site: SiteResult, lineText: string, paint: Paint): string {
  const where = site.function === null ? '' : ` in ${site.function}()`;
  const title = oneLine(`${site.path}:${site.line}:${site.column}: ${site.word}${where}`);
  const by = site.transform === null ? '' : ` ${paint('dim', `[${oneLine(site.transform)}]`)}`;
  return [
    `${paint('strong', title)}: ${verdict(site, paint)}${by}`,
    '',
    ...draw(`${site.line}`, lineText, site.column - 1, site.word.length, '', paint),
    '',
    ...site.reasons.flatMap((reason) => reasonLines(markOf(site, reason), reason, site, paint)),
    ...site.fixes.flatMap((fix) => reasonLines('*', { ...fix, text: withTitle(fix) }, site, paint)),
    ...site.notes.flatMap((note) => reasonLines('!', note, site, paint)),
    '',
  ].join('\n');
}

const withTitle = ({ title, text }: Fix): string => (text.startsWith(title) ? text : `${title}. ${text}`);

// + holds      - does not      ? cannot be told
function markOf({ outcome }: SiteResult, { holds }: Reason): string {
  return holds === undefined ? marks[outcome] : holds ? '+' : '-';
}

function reasonLines(mark: string, reason: Reason, site: SiteResult, paint: Paint): string[] {
  const tone = mark === '*' ? 'rewrite' : mark === '!' ? 'dim' : site.outcome;
  return [
    paint(tone, `${mark} ${oneLine(reason.code)}`),
    wrap(oneLine(reason.text), WIDTH, '  '),
    ...reason.evidence.flatMap((evidence) => drawEvidence(evidence, site.path, paint)),
    '',
  ];
}

function drawEvidence({ path, line, text, claim }: Evidence, own: string, paint: Paint): string[] {
  const place = path === own ? `${line}` : oneLine(`${path}:${line}`);
  const statement = text.replace(/\s*(?:\/\*.*|\/\/.*)$/, '');
  return draw(place, text, 0, statement.length || text.length, claim, paint);
}

/** A line with carets under a part of it. `place` stands in its margin. */
//     460 | down_read(&current->mm->mmap_sem);
//         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the lock is taken here
export function draw(
  place: string,
  text: string,
  from: number,
  length: number,
  claim: string,
  paint: Paint,
): string[] {
  const shown = (part: string) => printable(part.replaceAll('\t', '        ').replaceAll('\n', ' '));
  const before = shown(text.slice(0, from)).length;
  const under = Math.max(1, shown(text.slice(from, from + length)).length);
  const margin = ' '.repeat(place.length);
  const carets = `${' '.repeat(before)}${paint('ask', '^'.repeat(under))}`;
  const said = oneLine(claim);
  const gutter = `    ${margin} | `.length;
  const isLong = gutter + before + under + ' '.length + said.length > WIDTH;
  return [
    `    ${paint('dim', `${place} |`)} ${shown(text)}`,
    `    ${paint('dim', `${margin} |`)} ${carets}${said === '' || isLong ? '' : ` ${said}`}`,
    ...(isLong ? wrap(said, WIDTH - gutter, '').split('\n') : []).map(
      (part) => `    ${paint('dim', `${margin} |`)} ${part}`,
    ),
  ];
}
