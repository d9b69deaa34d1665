import { CFile } from '../c/c-file.ts';
import type { Rule, SemanticPatch } from '../smpl/ast.ts';
import { dependenciesOf, rulesOff } from '../smpl/dependency.ts';
import type { Miss } from '../smpl/match/trace.ts';
import type { Unparsed } from '../smpl/unparsed.ts';
import { holds, type Words } from '../smpl/words/formula.ts';
import { inheritedBy } from '../smpl/words/of-patch.ts';
import { wordsOfItems } from '../smpl/words/of-pattern.ts';
import { TextWords } from '../smpl/words/text-words.ts';
import { SmplEngine } from './smpl-engine.ts';
import { type LostPlace, placeInFile } from './smpl-lost.ts';
import type { TreeRun } from './smpl-tree.ts';

/** Why a semantic patch leaves a line alone. */
export interface LineExplanation {
  path: string;
  line: number;
  lineText: string;
  /** The function definition around the line. */
  function: string | null;
  place: LostPlace;
  rules: RuleExplanation[];
  /** Virtual rules that are off, with the rules that wait for them. */
  off: { rule: string; virtual: string[] }[];
  /** Code of the file that could not be read whole. */
  unparsed: readonly Unparsed[];
}

/** What one rule has to do with a line. */
export type RuleExplanation = { rule: Rule } & (
  | { is: 'matches' }
  /** Rules that it builds on did not match in this file. */
  | { is: 'waits'; needs: string[] }
  /** The file lacks words that every match has: of each list, all. */
  | { is: 'lacks'; words: string[][] }
  | { is: 'misses'; miss: Miss | undefined; nearest: number | undefined }
);

/** Asks each rule of a patch why it does not match on a line of a file. */
export function explainLine(
  { setup, patch }: TreeRun,
  path: string,
  text: string,
  line: number,
): LineExplanation {
  const engine = new SmplEngine(setup, undefined, { path, line });
  engine.initialize();
  const { traces, matches, unparsed } = engine.run([{ path, text }]);
  engine.finalize();
  const file = new CFile(path, text);
  const start = file.source.lineStart(line);
  const offset = start + Math.max(0, file.source.lineText(line).search(/\S/));
  const { on, off } = sortRules(patch, new Set(setup.virtualRules));
  return {
    path,
    line,
    lineText: file.source.lineText(line),
    function: file.functionAt(offset)?.name ?? null,
    place: placeInFile(file, offset),
    rules: on.map((rule): RuleExplanation => {
      const own = traces.filter((trace) => trace.rule === rule.name);
      const hits = own.flatMap((trace) => trace.hits);
      if (hits.includes(line)) return { rule, is: 'matches' };
      const needs = rulesNeeded(rule, patch).filter((name) => (matches.get(name) ?? 0) === 0);
      if (own.length === 0 && needs.length > 0) return { rule, is: 'waits', needs };
      const words = missingWords(rule, text);
      if (words.length > 0) return { rule, is: 'lacks', words };
      const nearest = [...hits].sort((a, b) => Math.abs(a - line) - Math.abs(b - line))[0];
      const miss = furthest(own.map(({ miss }) => miss));
      return { rule, is: 'misses', miss, nearest };
    }),
    off,
    unparsed,
  };
}

function furthest(misses: readonly (Miss | undefined)[]): Miss | undefined {
  return misses
    .filter((miss): miss is Miss => miss !== undefined && miss.depth > 0)
    .sort((a, b) => b.depth - a.depth || b.bindings.length - a.bindings.length)[0];
}

function sortRules(patch: SemanticPatch, virtual: ReadonlySet<string>) {
  const { items, virtualRules } = patch;
  const names = rulesOff(patch, virtual);
  const rules = items.filter((item): item is Rule => item.is === 'rule');
  return {
    on: rules.filter(({ name }) => !names.has(name)),
    off: rules
      .filter(({ name }) => names.has(name))
      .map(({ name, dependsOn }) => ({
        rule: name,
        virtual: dependenciesOf(dependsOn).filter((waited) => virtualRules.includes(waited)),
      })),
  };
}

/** Rules without whose match a rule is not tried. */
function rulesNeeded(rule: Rule, { items }: SemanticPatch): string[] {
  const inherited = inheritedBy(rule).map((key) => key.slice(0, key.lastIndexOf('.')));
  const known = new Set(items.map(({ name }) => name));
  return [...new Set([...dependenciesOf(rule.dependsOn), ...inherited])].filter((name) => known.has(name));
}

/** Words of a rule that a text lacks, where a match needs one of each list. */
function missingWords({ minus }: Rule, text: string): string[][] {
  const places = TextWords.of(text);
  const missing = (words: Words): string[][] => {
    if (words.is === 'value' || holds(words, (word) => places.has(word))) return [];
    if (words.is === 'word') return [[words.word].flat()];
    if (words.is === 'branch') return missing(words.words);
    const lists = words.parts.flatMap(missing);
    return words.is === 'all' ? lists : [[...new Set(lists.flat())]];
  };
  return missing(wordsOfItems(minus.items));
}
