import { fileURLToPath } from 'node:url';

const isBuilt = import.meta.url.endsWith('.js');

/** The module beside this one that a thread starts with: the built one, or the source by way of tsx. */
export function workerUrl(name = 'worker'): URL {
  if (isBuilt) return new URL(`./${name}.js`, import.meta.url);
  const source = new URL(`./${name}.ts`, import.meta.url).href;
  // Node hands no loader down to its threads.
  const start = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${source}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
}

/** What a process of node's runs, and the options that node needs for it. */
export interface ProcessModule {
  path: string;
  options: readonly string[];
}

/** The module beside this one, or beside another, that a process starts with. */
export function processModule(name: string, beside = import.meta.url): ProcessModule {
  return {
    path: fileURLToPath(new URL(`./${name}.${isBuilt ? 'js' : 'ts'}`, beside)),
    options: isBuilt ? [] : ['--import', import.meta.resolve('tsx')],
  };
}
