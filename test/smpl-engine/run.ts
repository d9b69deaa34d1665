import { readSmpl } from '../../src/smpl/read/read-smpl.ts';
import { type PatchOptions, type PatchOutcome, PatchRunner } from '../../src/smpl/run-patch.ts';
import { Source } from '../../src/text/source.ts';

/** Runs a semantic patch over one file, `x.c`. */
export function run(patch: string, code: string, options: PatchOptions = {}): PatchOutcome {
  return new PatchRunner(readSmpl(new Source('x.cocci', patch)), options).run([{ path: 'x.c', text: code }]);
}

export function changed(patch: string, code: string): string {
  return run(patch, code).files[0].after;
}

/** The bodies of functions f0, f1, ... that each hold one of the codes. */
export function functions(...codes: string[]): string {
  return codes.map((code, index) => `void f${index}(int a)\n{\n${code}\n}\n`).join('\n');
}

/** The numbers of the functions that the patch changes. */
export function changedFunctions(patch: string, ...codes: string[]): number[] {
  return codes.flatMap((code, index) => {
    const text = functions(code);
    return changed(patch, text) === text ? [] : [index];
  });
}
