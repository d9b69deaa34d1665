import type { Finding } from '../run/smpl-outcome.ts';
import { oneLine, printable } from './escape.ts';

/**
 * Each finding with its line drawn:
 *
 *     drivers/a.c:12:9: use after free (rule r)
 *        12 |         use(p);
 *           |         ^^^^^^
 */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(oneFinding).join('');
}

function oneFinding(finding: Finding): string {
  const { path, line, column, rule, message, text } = finding;
  const head = `${printable(path)}:${line}:${column}: ${oneLine(message)}${rule && ` (${rule})`}\n`;
  if (text.trim() === '') return head;
  const margin = ' '.repeat(Math.max(5, String(line).length));
  const number = String(line).padStart(margin.length);
  return `${head}${number} | ${printable(text)}\n${margin} | ${marks(finding)}\n`;
}

/** Carets below the code, tabs kept so that they stand below it at any width of a tab. */
function marks({ text, column, line, endLine, endColumn }: Finding): string {
  const end = endLine > line ? text.length : endColumn - 1;
  const space = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return space + '^'.repeat(Math.max(1, end - column + 1));
}
