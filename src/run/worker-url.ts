const isBuilt = import.meta.url.endsWith('.js');

/** The module beside this one that a thread starts with: the built one, or the source by way of tsx. */
export function workerUrl(name = 'worker'): URL {
  if (isBuilt) return new URL(`./${name}.js`, import.meta.url);
  const source = new URL(`./${name}.ts`, import.meta.url).href;
  // Node hands no loader down to its threads.
  const start = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${source}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
}
