import type { Source } from '../../text/source.ts';
import type { Rule, ScriptRule, SemanticPatch } from '../ast.ts';
import { SmplError } from '../smpl-error.ts';
import { readHeader } from './header.ts';
import { type Prologue, readPrologue } from './prologue.ts';
import { Registry } from './registry.ts';
import { readRule } from './rule.ts';
import { Scanner } from './scanner.ts';
import { readScriptRule } from './scripts.ts';

export interface ReadOptions {
  /** Finds the file that `#include "x.cocci"` names; undefined where there is none. */
  include?: (path: string, from: Source) => Source | undefined;
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
  readonly #include: NonNullable<ReadOptions['include']>;
  /** The files being read, the including ones first. */
  readonly #open: string[] = [];

  constructor({ include = () => undefined }: ReadOptions) {
    this.#include = include;
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
      const found = this.#include(path, source);
      if (!found) throw new SmplError(source, start, end, `cannot find the semantic patch '${path}'`);
      if (this.#open.includes(found.path))
        throw new SmplError(source, start, end, `'${path}' includes itself`);
      this.file(found);
    }
  }

  #rule(scanner: Scanner, prologue: Prologue): void {
    const start = scanner.at;
    scanner.expectAt();
    const header = readHeader(scanner);
    const place = { scanner, header, line: scanner.source.lineAt(start), registry: this.#registry };
    this.items.push(header.script ? readScriptRule(place) : readRule(place, prologue.using));
  }
}
