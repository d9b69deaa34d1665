import type { SiteResult, Unit } from '../run/result.ts';
import { listed } from '../text/listed.ts';
import type { Reason } from '../transform/contract.ts';
import type { PatchGroup } from './group.ts';
import { legible } from './legible.ts';
import { wrap } from './wrap.ts';

/** The words of one patch; Unicode, lines filled. */
export interface Message {
  subject: string;
  /** What the commit keeps: context, what was wrong, what is done about it, how it was made. */
  body: string;
  /** For the reader of the mail only: what was seen and not changed, and what was proven. May be empty. */
  remarks: string;
}

/** What one function has to do with a patch. */
interface Part {
  /** Empty at file scope. */
  name: string;
  path: string;
  sites: SiteResult[];
}

/**
 * Composes a patch's message from the facts of its units, function by function: what was wrong, then what is done.
 * A text that several sites share is told once.
 *
 * @param provenance the last paragraphs: what made the patch, and how
 * @param naming `paths` where function names alone would not tell this patch from another
 */
export function messageOf(
  group: PatchGroup,
  subject: string,
  provenance: string,
  naming: 'functions' | 'paths' = 'functions',
): Message {
  const parts = partsOf(group.units);
  const told = new Set<string>();
  const paragraphs = parts.flatMap((part) => paragraphsOf(part, parts.length > 1, told, naming));
  return {
    subject: legible(subject),
    body: wrap(legible([...paragraphs, provenance].join('\n\n'))),
    remarks: remarksOf(group.units),
  };
}

function partsOf(units: readonly Unit[]): Part[] {
  const parts: Part[] = [];
  for (const site of units.flatMap((unit) => unit.sites)) {
    const name = site.function ?? '';
    const known = parts.find((part) => part.name === name && part.path === site.path);
    if (known) known.sites.push(site);
    else parts.push({ name, path: site.path, sites: [site] });
  }
  return parts;
}

function paragraphsOf(
  part: Part,
  isOneOfMany: boolean,
  told: Set<string>,
  naming: 'functions' | 'paths',
): string[] {
  const texts = untold(part, told);
  if (part.name === '' && isOneOfMany && texts.length > 0) texts[0] = `${part.path}: ${texts[0]}`;
  const begins = (text: string | undefined) => text?.startsWith(`${part.name}()`) ?? false;
  const turn = texts.findIndex((text) => isShort(text) && !begins(text));
  const problems = turn < 0 ? texts : texts.slice(0, turn);
  const context = naming === 'functions' && begins(texts[0]) ? '' : contextOf(part, naming);
  const solution = solutionOf(part, isOneOfMany);
  const isPlain = part.sites.every(({ fixes }) => fixes.length === 0);
  const rest = isPlain ? [conditionsOf(part)] : texts.slice(problems.length);
  return [context, ...problems, ...joinShort([solution, ...rest])].filter(Boolean);
}

/** The texts of a part's fixes that the message does not hold yet; from now on it does. */
function untold({ sites }: Part, told: Set<string>): string[] {
  const texts = sites.flatMap(({ fixes }) => fixes.map(({ text }) => text.trim()));
  return texts.filter((text) => !told.has(text) && told.add(text));
}

/** One or two short sentences. */
function isShort(text: string): boolean {
  return text.length <= 160 && !text.includes('\n');
}

/** Neighbours that are short share a paragraph. */
function joinShort(texts: readonly string[]): string[] {
  const paragraphs: string[][] = [];
  for (const text of texts.filter(Boolean)) {
    const open = paragraphs.at(-1);
    if (open && isShort(text) && isShort(open[open.length - 1])) open.push(text);
    else paragraphs.push([text]);
  }
  return paragraphs.map((sentences) => sentences.join(' '));
}

/** "f() calls get_user_pages() twice." */
function contextOf({ name, path, sites }: Part, naming: 'functions' | 'paths'): string {
  const calls = sites.filter((site) => site.call !== null && site.target !== null);
  if (name === '' || calls.length === 0) return '';
  const words = distinct(calls.map(({ word }) => word));
  const deeds = words.map((word) => `${word}()${times(calls.filter((call) => call.word === word).length)}`);
  return `${name}()${naming === 'paths' ? ` in ${path}` : ''} calls ${listed(deeds)}.`;
}

function times(count: number): string {
  if (count < 3) return count === 2 ? ' twice' : '';
  return ` ${count} times`;
}

/** "Use get_user_pages_fast() instead.": only where another function is called from now on. */
function solutionOf({ name, sites }: Part, isOneOfMany: boolean): string {
  const targets = distinct(
    sites.flatMap(({ call, word, target }) => (call && target && target !== word ? [target] : [])),
  );
  if (targets.length === 0) return '';
  const where = isOneOfMany ? ` in ${name}()` : '';
  return targets.every((target) => called(target) === target)
    ? `Say ${listed(targets)}${where}.`
    : `Use ${listed(targets.map(called))}${where} instead.`;
}

/** Where nothing was wrong, why the change may be made. */
function conditionsOf({ sites }: Part): string {
  const texts = distinct(sites.flatMap(({ reasons }) => reasons.map(({ text }) => text)));
  return texts.length > 0 ? `All that it asks for is given: ${texts.join('; ')}.` : '';
}

/** `get_user_pages_fast()`, but FOLL_LONGTERM. */
export function called(target: string): string {
  return /^[a-z_]\w*$/.test(target) ? `${target}()` : target;
}

function remarksOf(units: readonly Unit[]): string {
  const sections = [
    remarkList('Seen, and not changed by this patch:', distinctReasons(units.flatMap((unit) => unit.notes))),
    remarkList(
      'What the change rests on:',
      distinctReasons(units.flatMap((unit) => unit.reasons).filter(({ holds }) => holds !== false)),
    ),
  ];
  return wrap(legible(sections.filter((text) => text !== '').join('\n\n')));
}

function remarkList(title: string, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return '';
  const items = reasons.map(({ text, evidence }) => {
    const places = distinct(evidence.map(({ path, line }) => `${path}:${line}`)).slice(0, 3);
    return `- ${text.replace(/\s+/g, ' ')}${places.length > 0 ? ` (${places.join(', ')})` : ''}`;
  });
  return [title, ...items].join('\n');
}

/** Each text once, with the evidence of all who say it. */
function distinctReasons(reasons: readonly Reason[]): Reason[] {
  const byText = new Map<string, Reason>();
  for (const reason of reasons) {
    const known = byText.get(reason.text) ?? { ...reason, evidence: [] };
    byText.set(reason.text, { ...known, evidence: [...known.evidence, ...reason.evidence] });
  }
  return [...byText.values()];
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
