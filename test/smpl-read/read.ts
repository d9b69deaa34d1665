import assert from 'node:assert/strict';
import type { Rule, ScriptRule, SemanticPatch } from '../../src/smpl/ast.ts';
import { type ReadOptions, readSmpl } from '../../src/smpl/read/read-smpl.ts';
import { SmplError } from '../../src/smpl/smpl-error.ts';
import { Source } from '../../src/text/source.ts';
import { showPattern } from './show.ts';

/** Reads a semantic patch as it is written, without isomorphisms unless asked for. */
export function read(text: string, options: ReadOptions = { isomorphisms: [] }): SemanticPatch {
  return readSmpl(new Source('x.cocci', text), options);
}

/** The rule of a patch that has one, or its rule at `index`. */
export function readRule(text: string, index = 0, options?: ReadOptions): Rule {
  const item = read(text, options).items[index];
  assert.ok(item.is === 'rule');
  return item;
}

export function readScript(text: string, index = 0): ScriptRule {
  const item = read(text).items[index];
  assert.ok(item.is === 'script');
  return item;
}

/** The pattern of a body under declarations: `show('expression E;', 'f(E)')`. */
export function show(declarations: string, body: string, header = ''): string {
  return showPattern(readRule(`@${header}@\n${declarations}\n@@\n${body}\n`).minus);
}

/** The message of the error that a text gives. */
export function errorOf(text: string, options?: ReadOptions): string {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof SmplError) return error.message;
    throw error;
  }
  throw new assert.AssertionError({ message: `this was read without an error:\n${text}` });
}
