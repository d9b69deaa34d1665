import type { Finding } from '../run/smpl-outcome.ts';
import { printable } from './escape.ts';

/** Workflow commands of GitHub Actions: each finding becomes an annotation on its line. */
export function findingsGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ path, line, column, endLine, endColumn, rule, message }) => {
      const properties = {
        file: path,
        line,
        col: column,
        endLine,
        endColumn,
        ...(rule && { title: rule }),
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::warning ${list.join(',')}::${data(printable(message))}\n`;
    })
    .join('');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
