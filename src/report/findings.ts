import type { Finding } from '../run/smpl-outcome.ts';
import { findingsGithub } from './findings-github.ts';
import { findingsJson } from './findings-json.ts';
import { findingsSarif } from './findings-sarif.ts';
import { findingsText } from './findings-text.ts';

export interface ToolName {
  name: string;
  version: string;
}

/** Writes findings in one output format, as UTF-8; ends with a line end where there is something to say. */
export type FindingWriter = (findings: readonly Finding[], tool: ToolName) => string;

export type FindingFormat = 'text' | 'json' | 'sarif' | 'github';

export const FINDING_FORMATS: Record<FindingFormat, FindingWriter> = {
  text: findingsText,
  json: findingsJson,
  sarif: findingsSarif,
  github: findingsGithub,
};
