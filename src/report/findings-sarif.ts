import type { Finding } from '../run/smpl-outcome.ts';
import { readable } from './escape.ts';
import type { ToolName } from './findings.ts';

/** SARIF 2.1.0 (OASIS), which code hosts show beside the code. */
export function findingsSarif(findings: readonly Finding[], tool: ToolName): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...tool, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(result),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function result({ path, line, column, endLine, endColumn, rule, message, text }: Finding) {
  return {
    ruleId: rule,
    level: 'warning',
    message: { text: readable(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path) },
          region: {
            startLine: line,
            startColumn: units(text, column),
            endLine,
            endColumn: endLine === line ? units(text, endColumn) : endColumn,
          },
        },
      },
    ],
  };
}

/** A column in bytes as a column in UTF-16 code units. */
const units = (text: string, column: number): number => readable(text.slice(0, column - 1)).length + 1;
