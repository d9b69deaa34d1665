const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something before a signal ends the program, which it then does as if nobody had listened. Returns what calls that off.
 */
export function onInterrupt(work: () => void): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      off();
      work();
      // Whoever listens besides decides what becomes of the program.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  const off = () => {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
  return off;
}
