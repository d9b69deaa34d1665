import type { Finding } from '../run/smpl-outcome.ts';
import { readable } from './escape.ts';
import type { ToolName } from './findings.ts';

/** `{tool, findings: [{path, line, column, endLine, endColumn, rule, message, by, text}]}` */
export function findingsJson(findings: readonly Finding[], tool: ToolName): string {
  const plain = findings.map((finding) => ({
    ...finding,
    message: readable(finding.message),
    text: readable(finding.text),
  }));
  return `${JSON.stringify({ tool, findings: plain }, undefined, 2)}\n`;
}
