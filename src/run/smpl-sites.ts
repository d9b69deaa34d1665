import { CFile } from '../c/c-file.ts';
import type { SemanticPatch } from '../smpl/ast.ts';
import { readDescription } from '../smpl/read/description.ts';
import type { Edit } from '../text/edit-set.ts';
import type { Evidence, Fix, Reason } from '../transform/contract.ts';
import type { Proposal } from './examine.ts';
import { placeOf } from './place.ts';
import type { OutcomeName, SiteResult } from './result.ts';
import { placesText, replacementText, summaryOf } from './smpl-facts.ts';
import type { FileOutcome } from './smpl-outcome.ts';

/** What a semantic patch has to say of a file, in the words of an audit. */
export interface FileSites {
  results: SiteResult[];
  proposals: Proposal[];
}

/**
 * Each run of changed lines becomes a site to rewrite, all of a file being one unit: the rules of a patch build on each other.
 * What it finds without changing it, and a change that it could not make, is for people to look at.
 */
export function sitesOf(patch: SemanticPatch, name: string, outcome: FileOutcome): FileSites {
  const { path, text, edits } = outcome;
  const file = new CFile(path, text);
  const asked = [
    ...outcome.findings
      .filter((finding) => finding.path === path)
      .map(({ line, column, rule, message }) =>
        ask(file, name, file.source.lineStart(line) + column - 1, rule || 'found', message),
      ),
    ...outcome.notices
      .filter(({ code }) => code === 'collision')
      .map((notice) =>
        ask(
          file,
          name,
          firstWord(text, file.source.lineStart(Math.min(notice.line, file.source.lineCount))),
          notice.code,
          notice.text,
        ),
      ),
  ];
  if (edits.length === 0) return { results: asked, proposals: [] };
  const unit = `${name}/${path}`;
  const reasons = rulesThatChange(patch, outcome);
  const places = edits.map((edit) => siteAt(file, changeIn(text, edit)));
  const fixes = fixesOf(
    patch,
    outcome,
    places.map((place) => place.function),
  );
  const rewritten = places.map(
    (place): SiteResult => ({
      ...place,
      ...plainSite('rewrite', name),
      reasons: reasons.map((reason) => ({
        ...reason,
        evidence: [evidenceAt(file, place.line, 'it is changed here')],
      })),
      fixes,
      unit,
    }),
  );
  const summary = summaryOf(
    fixes[0].title,
    places.map((place) => place.function),
  );
  return { results: [...rewritten, ...asked], proposals: [{ unit, summary, changes: [{ path, edits }] }] };
}

function ask(file: CFile, name: string, offset: number, code: string, text: string): SiteResult {
  const place = siteAt(file, offset);
  const evidence = [evidenceAt(file, place.line, 'it is for you to judge')];
  return { ...place, ...plainSite('ask', name), reasons: [{ code: kebab(code), text, evidence }] };
}

const kebab = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function plainSite(outcome: OutcomeName, transform: string) {
  return {
    outcome,
    transform,
    target: null,
    where: null,
    facts: [],
    reasons: [],
    fixes: [],
    notes: [],
    unit: null,
  };
}

function siteAt(file: CFile, offset: number) {
  const { path, source, text } = file;
  const { line, column } = source.positionAt(offset);
  const word = /^(?:\w+|\S)/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  const { function: fn, call } = placeOf(file, offset, word);
  return { path, offset, line, column, word, function: fn, call };
}

function evidenceAt({ path, source }: CFile, line: number, claim: string): Evidence {
  return { path, line, text: source.lineText(line).trim(), claim };
}

/** The first word that is no longer there, or behind which something is added. */
function changeIn(text: string, edit: Edit): number {
  const old = text.slice(edit.start, edit.end);
  let same = 0;
  while (same < old.length && old[same] === edit.text[same]) same++;
  if (same === old.length && old.length > 0) same = 0;
  let at = edit.start + same;
  while (at > edit.start && /\w/.test(text[at - 1]) && /\w/.test(text[at])) at--;
  return firstWord(text, at);
}

/** The first character from an offset on that is no space; at the end of a text, the last one. */
function firstWord(text: string, from: number): number {
  const ahead = text.slice(from).search(/\S/);
  return ahead >= 0 ? from + ahead : Math.max(0, text.trimEnd().length - 1);
}

function rulesThatChange({ items }: SemanticPatch, { matches }: FileOutcome): Omit<Reason, 'evidence'>[] {
  const rules = items.filter(
    (item) => item.is === 'rule' && item.changes && (matches.get(item.name) ?? 0) > 0,
  );
  return rules.map(({ name }) => ({ code: 'rule-matches', text: `${ruleText(name)} matches` }));
}

const ruleText = (name: string): string => (/^\w+$/.test(name) ? `rule ${name}` : `the ${name}`);

function fixesOf(patch: SemanticPatch, outcome: FileOutcome, functions: readonly (string | null)[]): Fix[] {
  const { title, text } = readDescription(patch.source.text);
  const replaced = title || replacementText(outcome);
  return [
    { code: 'semantic-patch', title: replaced, text: text || `${replaced}.`, evidence: [] },
    { code: 'places', title: placesText(functions), text: `${placesText(functions)}.`, evidence: [] },
  ];
}
