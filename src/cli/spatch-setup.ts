import { type PatchText, readDefines, type SmplSetup } from '../run/smpl-setup.ts';
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
