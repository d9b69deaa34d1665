import { join } from 'node:path';
import { CFile } from '../c/c-file.ts';
import type { Rule, SemanticPatch } from '../smpl/ast.ts';
import { rulesOff } from '../smpl/dependency.ts';
import { isReserved } from '../smpl/read/vocabulary.ts';
import { holds, type Words } from '../smpl/words/formula.ts';
import { wordsOfItems } from '../smpl/words/of-pattern.ts';
import { TextWords } from '../smpl/words/text-words.ts';
import { readExact } from './replace-file.ts';
import type { RuleMatches } from './smpl-outcome.ts';

/** Where words of a rule stand in the files that hold all that a match needs. */
export type LostPlace = 'code' | 'unparsed' | 'macro' | 'comment' | 'string';

/** A rule that matched nowhere, and where its matches were lost. */
export interface LostRule {
  /** The `.cocci` file. */
  patch: string;
  rule: string;
  /** In the `.cocci` file. */
  line: number;
  /** The words that it looks for, and how many files hold each. */
  words: { word: string; files: number }[];
  /** Files that hold all that a match needs; the others were never read further. */
  together: number;
  /** Of these, the first ones that were read: `places` is what stands in them. */
  read: number;
  places: Record<LostPlace, number>;
}

/** Looks for the words of the rules that matched nowhere, those aside that are switched off. */
export function lostRules(
  patch: SemanticPatch,
  virtual: ReadonlySet<string>,
  matches: RuleMatches,
  root: string,
  files: readonly string[],
): LostRule[] {
  const searches = rulesOn(patch, virtual)
    .filter(({ name }) => (matches.get(name) ?? 0) === 0)
    .map((rule) => new Search(patch.source.path, rule));
  if (searches.length === 0) return [];
  for (const path of files) {
    let text: string;
    try {
      text = readExact(join(root, path));
    } catch {
      // The run has said already why this one cannot be read.
      continue;
    }
    for (const search of searches) search.look(path, text);
  }
  return searches.map(({ lost }) => lost);
}

/** The rules that virtual rules let run. */
function rulesOn(patch: SemanticPatch, virtual: ReadonlySet<string>): Rule[] {
  const off = rulesOff(patch, virtual);
  return patch.items.filter((item): item is Rule => item.is === 'rule' && !off.has(item.name));
}

/** Enough to tell where matches are lost; to parse thousands of files for it would take longer than the run. */
const MOST_FILES = 200;

class Search {
  readonly lost: LostRule;
  readonly #needed: Words;

  constructor(patch: string, { name, line, minus }: Rule) {
    this.#needed = wordsOfItems(minus.items);
    this.lost = {
      patch,
      rule: name,
      line,
      words: [...new Set(wordsIn(this.#needed))]
        .filter((word) => !isReserved(word))
        .map((word) => ({ word, files: 0 })),
      together: 0,
      read: 0,
      places: { code: 0, unparsed: 0, macro: 0, comment: 0, string: 0 },
    };
  }

  look(path: string, text: string): void {
    const places = TextWords.of(text);
    const here = this.lost.words.filter(({ word }) => places.has(word));
    for (const found of here) found.files++;
    if (here.length === 0 || !holds(this.#needed, (word) => places.has(word))) return;
    this.lost.together++;
    if (this.lost.read === MOST_FILES) return;
    this.lost.read++;
    const file = new CFile(path, text);
    for (const { word } of here)
      for (const { index } of text.matchAll(new RegExp(`\\b${word}\\b`, 'g')))
        this.lost.places[placeInFile(file, index)]++;
  }
}

function wordsIn(words: Words): string[] {
  if (words.is === 'word') return [words.word].flat();
  if (words.is === 'branch') return wordsIn(words.words);
  return words.is === 'value' ? [] : words.parts.flatMap(wordsIn);
}

/** What stands at an offset, as far as rules care. */
export function placeInFile(file: CFile, offset: number): LostPlace {
  const { kind } = file.lexical.at(offset);
  if (kind === 'directive' || kind === 'macro-body') return 'macro';
  if (kind !== 'code') return kind;
  const tree = file.treeAt(offset);
  for (let node = tree.nodeAt(offset); node > tree.root; node = tree.parent[node])
    if (tree.kindName(node) === 'ERROR') return 'unparsed';
  return 'code';
}
