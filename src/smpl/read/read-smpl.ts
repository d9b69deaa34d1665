import type { Source } from '../../text/source.ts';
import type { Rule, ScriptRule, SemanticPatch } from '../ast.ts';
import { expand } from '../iso/expand.ts';
import { namesOf, standardIsomorphisms } from '../iso/iso-set.ts';
import type { Isomorphism } from '../iso/isomorphism.ts';
import { readIsomorphisms } from '../iso/read-iso.ts';
import { SmplError, suggest } from '../smpl-error.ts';
import { type IsoFile, readHeader } from './header.ts';
import { type Prologue, readPrologue } from './prologue.ts';
import { Registry } from './registry.ts';
import { readRule } from './rule.ts';
import { Scanner, type Word } from './scanner.ts';
import { readScriptRule } from './scripts.ts';

export interface ReadOptions {
  /** Finds the file that `#include "x.cocci"` names; undefined where there is none. */
  readonly include?: (path: string, from: Source) => Source | undefined;
  /** Finds a file that `using` names, `"x.iso"` or, angled, `<x.iso>`. */
  readonly isoFile?: (path: string, angled: boolean, from: Source) => Source | undefined;
  /** Instead of the standard ones. */
  readonly isomorphisms?: readonly Isomorphism[];
  /** Names that no rule uses. */
  readonly disabledIsomorphisms?: readonly string[];
  /** How many isomorphisms may be applied one inside another. */
  readonly isoLimit?: number;
  /** Swap `-` and `+`: the patch undoes what it did. */
  readonly reversed?: boolean;
}

/**
 * Reads a semantic patch. Throws `SmplError` at the first thing that it does not understand.
 */
export function readSmpl(source: Source, options: ReadOptions = {}): SemanticPatch {
  const reading = new Reading(options);
  reading.file(source);
  return { source, options: reading.spatchOptions, virtualRules: reading.virtualRules, items: reading.items };
}

class Reading {
  readonly spatchOptions: string[][] = [];
  readonly virtualRules: string[] = [];
  readonly items: (Rule | ScriptRule)[] = [];
  readonly #registry = new Registry();
  readonly #options: ReadOptions;
  /** The files being read, the including ones first. */
  readonly #open: string[] = [];

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  file(source: Source): void {
    this.#open.push(source.path);
    const scanner = new Scanner(source, 0);
    const prologue = readPrologue(scanner);
    this.#prologue(source, prologue);
    while (scanner.at < source.text.length) this.#rule(scanner, prologue);
    this.#open.pop();
  }

  #prologue(source: Source, { virtualRules, includes, options }: Prologue): void {
    this.virtualRules.push(...virtualRules);
    this.spatchOptions.push(...options);
    for (const { path, start, end } of includes) {
      const found = this.#options.include?.(path, source);
      if (!found) throw new SmplError(source, start, end, `cannot find the semantic patch '${path}'`);
      if (this.#open.includes(found.path))
        throw new SmplError(source, start, end, `'${path}' includes itself`);
      this.file(found);
    }
  }

  #rule(scanner: Scanner, prologue: Prologue): void {
    const start = scanner.at;
    scanner.expectAt();
    const header = readHeader(scanner, [...this.#registry.ruleNames, ...this.virtualRules]);
    const place = {
      scanner,
      header,
      line: scanner.source.lineAt(start),
      registry: this.#registry,
      reversed: this.#options.reversed ?? false,
    };
    if (header.script) this.items.push(readScriptRule(place));
    else
      this.items.push(this.#expand(readRule(place), header.disabled, [...prologue.using, ...header.using]));
  }

  #expand(rule: Rule, unwanted: readonly Word[], using: readonly IsoFile[]): Rule {
    const { isomorphisms = standardIsomorphisms(), disabledIsomorphisms = [], isoLimit } = this.#options;
    const all = [...isomorphisms, ...using.flatMap((file) => this.#isoFile(rule.source, file))];
    checkNames(rule.source, unwanted, [...namesOf(all), ...namesOf(standardIsomorphisms())]);
    const disabled = [
      ...disabledIsomorphisms,
      ...(rule.disabled.includes('all') ? namesOf(all) : rule.disabled),
    ];
    const enabled = all.filter(({ name }) => !disabled.includes(name));
    const { pattern, added, unapplied } = expand(rule.minus, rule.name, enabled, isoLimit);
    return { ...rule, disabled, minus: pattern, unapplied, metavariables: [...rule.metavariables, ...added] };
  }

  #isoFile(source: Source, { path, angled, start }: IsoFile): readonly Isomorphism[] {
    const found = this.#options.isoFile?.(path, angled, source);
    if (!found)
      throw new SmplError(
        source,
        start,
        start + path.length + 2,
        `cannot find the isomorphism file '${path}'`,
      );
    return readIsomorphisms(found);
  }
}

function checkNames(source: Source, names: readonly Word[], known: readonly string[]): void {
  for (const { text, start, end } of names) {
    if (text === 'all' || known.includes(text)) continue;
    const reason = `no isomorphism is named '${text}'${suggest(text, known)}`;
    throw new SmplError(source, start, end, reason);
  }
}
