const isBuilt = import.meta.url.endsWith('.js');

/** The module that a worker thread starts with: the built one, or the source by way of tsx. */
export function workerUrl(): URL {
  if (isBuilt) return new URL('./worker.js', import.meta.url);
  const source = new URL('./worker.ts', import.meta.url).href;
  // Node hands no loader down to its threads.
  const start = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${source}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
}
