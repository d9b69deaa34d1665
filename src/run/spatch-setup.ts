import { listed } from '../text/listed.ts';
import { UsageError } from './errors.ts';
import { type PatchText, readDefines, type SmplSetup } from './smpl-setup.ts';
import type { SpatchOptions } from './spatch-settings.ts';

/** What the engine needs to know of spatch's options. */
export function setupOf(source: PatchText, options: SpatchOptions): SmplSetup {
  return {
    ...source,
    ...readDefines(options.defines),
    root: '',
    isoFile: options.isoFile,
    disabledIsos: options.disabledIsos,
    reversed: options.reverse,
    macroFiles: options.macroFiles,
    ...(options.defined.length > 0 && { defined: options.defined }),
    flow: options.flow,
    layout: options.layout,
    python: options.python,
    headers: {
      mode: options.includes ?? 'local',
      folders: options.includeFolders,
      files: options.includeFiles,
    },
    prefilter: options.prefilter,
  };
}

/** Refuses to switch on virtual rules that the patch does not have, as spatch does. */
export function checkVirtualRules({ path, virtualRules }: SmplSetup, declared: readonly string[]): void {
  const unknown = virtualRules.find((name) => !declared.includes(name));
  if (unknown === undefined) return;
  const has = declared.length === 0 ? 'it has none' : `it has ${listed(declared)}`;
  throw new UsageError(`virtual rule ${unknown} is not supported by ${path}: ${has}`);
}
