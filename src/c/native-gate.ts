/**
 * A thread that is ended while it is in native code takes the whole program with it. Who ends threads watches their
 * gates; by default nobody does.
 */
export interface NativeGate {
  enter(): void;
  leave(): void;
  /** Asked before a parse and a few times a second while it lasts; false gives it up. */
  mayParse?(): boolean;
}

let gate: NativeGate = { enter() {}, leave() {} };

/** Sets the gate of this thread. */
export function watchNative(watcher: NativeGate): void {
  gate = watcher;
}

export const mayParse = (): boolean => gate.mayParse?.() ?? true;

/** Does some work in native code. */
export function inNative<T>(work: () => T): T {
  gate.enter();
  try {
    return work();
  } finally {
    gate.leave();
  }
}
