import type { AuditResult, SiteResult } from '../run/result.ts';
import type { Evidence, Fix, Reason } from '../transform/contract.ts';
import { decisiveReasons } from './decisive.ts';
import { readable } from './escape.ts';

/** The audit as a value for JSON; docs/audit-json.md describes it. */
export function auditJson(result: AuditResult, tool: { name: string; version: string }): unknown {
  const { tree, ledger, sites } = result;
  return { tool, tree, ledger, sites: sites.map(siteJson) };
}

function siteJson(site: SiteResult): unknown {
  const { path, line, column, word, outcome, transform, target } = site;
  return {
    path,
    line,
    column,
    word,
    function: site.function,
    call: site.call === null ? null : readable(site.call),
    outcome,
    transform,
    target,
    reasons: decisiveReasons(site).map(reasonJson),
    fixes: site.fixes.map(fixJson),
  };
}

const reasonJson = ({ code, text, evidence }: Reason) => ({
  code,
  text: readable(text),
  evidence: evidence.map(evidenceJson),
});

const fixJson = ({ code, title, text, evidence }: Fix) => ({
  code,
  title: readable(title),
  text: readable(text),
  evidence: evidence.map(evidenceJson),
});

const evidenceJson = ({ path, line, text }: Evidence) => ({ path, line, text: readable(text) });
