import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Timed {
  /** Wall time, in seconds. */
  seconds: number;
  /** Peak of the resident set, in MB; of the program itself and not of its children. */
  peak: number;
  stdout: string;
}

/** Runs a program to its end, with its output kept and its errors shown. */
export async function timed(command: string, words: readonly string[]): Promise<Timed> {
  const from = performance.now();
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 20);
  const parts: string[] = [];
  child.stdout.setEncoding('latin1').on('data', (part) => parts.push(part));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ended with exit code ${code}`);
  return { seconds: (performance.now() - from) / 1000, peak, stdout: parts.join('') };
}

export const isInstalled = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Linux tells a process's peak; elsewhere it is 0. */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    // It has ended.
    return 0;
  }
}
