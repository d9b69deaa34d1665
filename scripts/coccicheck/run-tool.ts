import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Script } from './scripts.ts';

export type Tool = 'spatch' | 'vedalia';

/** One tool in one mode of one script, over a folder or some files of it. */
export interface Task {
  tool: Tool;
  script: Script;
  mode: string;
  dir: string;
  /** Paths below the tree; without them, the whole folder. */
  files?: string[];
}

export interface Run {
  /** Processor time, user and system. */
  seconds: number;
  /** Peak of memory in MB. */
  peak: number;
  exit: number | string;
  output: string;
  errors: string;
  files?: string[];
  /** Files that took too long, each by itself. */
  unended?: string[];
}

/** What GNU time says of a program that SIGXCPU ended. */
const OUT_OF_TIME = 128 + 24;

/** Runs both tools in a kernel tree, and keeps what they said in a folder. */
export class Bench {
  readonly tree: string;
  readonly cache: string;
  /** Processor time that a run may take, in seconds. */
  readonly limit: number;
  readonly commands: Record<Tool, string[]>;

  constructor(tree: string, cache: string, limit: number, vedalia: string) {
    this.tree = tree;
    this.cache = cache;
    this.limit = limit;
    this.commands = { spatch: ['spatch'], vedalia: [process.execPath, resolve(vedalia), 'spatch'] };
  }

  /** What was kept of a task, unless it was done over other files. */
  kept(task: Task): Run | undefined {
    const path = this.pathOf(task, 'json');
    if (!existsSync(path)) return undefined;
    const run: Run = JSON.parse(readFileSync(path, 'utf8'));
    return run.files?.join() === task.files?.join() ? run : undefined;
  }

  async run(task: Task): Promise<Run> {
    const run = await this.command(task.tool, this.words(task));
    return this.keep(task, { ...run, ...(task.files && { files: task.files }) });
  }

  /** Gives a tool each file by itself, so that a file that takes too long costs itself and not all others. */
  async runAlone(task: Task, files: readonly string[]): Promise<Run> {
    const sum: Run = { seconds: 0, peak: 0, exit: 0, output: '', errors: '', files: [...files], unended: [] };
    for (const file of files) {
      const words = this.words({ ...task, files: [file] });
      const run = await this.command(task.tool, words, Math.ceil(this.limit / 4));
      sum.seconds += run.seconds;
      sum.peak = Math.max(sum.peak, run.peak);
      sum.output += run.output;
      if (run.exit === 'time') sum.unended?.push(file);
      else if (run.exit !== 0) sum.exit = run.exit;
    }
    return this.keep(task, sum);
  }

  /** The files of the folder that hold the words which the script needs, as spatch tells them. */
  async selected(script: Script, mode: string, dir: string): Promise<string[]> {
    const path = this.pathOf({ tool: 'spatch', script, mode, dir }, 'selected');
    if (!existsSync(path)) {
      const words = ['--selected-only', '--use-coccigrep', '-D', mode, '--cocci-file', resolve(script.path)];
      const { output, errors } = await this.command('spatch', [...words, ...script.options, '--dir', dir]);
      const named = [...`${output}\n${errors}`.matchAll(/^selected (\S+)$/gm)].map(([, file]) => file);
      writeFileSync(path, named.sort().join('\n'));
    }
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  }

  private keep(task: Task, run: Run): Run {
    const kept = { ...run, errors: run.errors.slice(0, 4000) };
    writeFileSync(this.pathOf(task, 'json'), JSON.stringify(kept));
    return kept;
  }

  private words(task: Task): string[] {
    const { script, mode } = task;
    const quiet = mode === 'report' || mode === 'org' ? ['--no-show-diff'] : [];
    const patch = ['--very-quiet', '--cocci-file', resolve(script.path), ...script.options];
    return ['-D', mode, ...quiet, ...patch, ...this.place(task), '-I', 'include'];
  }

  // Files of one paragraph would be treated as one.
  private place(task: Task): string[] {
    if (!task.files) return ['--dir', task.dir];
    const list = resolve(this.pathOf(task, 'files'));
    writeFileSync(list, task.files.map((file) => `${file}\n`).join('\n'));
    return ['--use-coccigrep', '--file-groups', list];
  }

  private pathOf({ tool, script, mode, dir, files }: Task, ending: string): string {
    const folder = join(this.cache, dir.replaceAll('/', '-'));
    mkdirSync(folder, { recursive: true });
    const extent = files ? '.chosen' : '';
    return join(folder, `${script.key}.${mode}${extent}.${tool}.${ending}`);
  }

  private command(tool: Tool, words: string[], limit = this.limit): Promise<Run> {
    const log = join(this.cache, `time.${process.pid}`);
    const timed = ['/usr/bin/time', '-q', '-f', '%U %S %M', '-o', resolve(log)];
    const limited = [`--cpu=${limit}:${limit + 5}`, ...timed, ...this.commands[tool], ...words];
    return new Promise((done) => {
      execFile(
        'prlimit',
        limited,
        { cwd: this.tree, maxBuffer: 1 << 28, encoding: 'latin1' },
        (error, output, errors) => {
          const [user, system, kilobytes] = readFileSync(log, 'utf8').trim().split(' ').map(Number);
          const exit = !error ? 0 : error.code === OUT_OF_TIME ? 'time' : (error.code ?? error.signal ?? 1);
          done({ seconds: user + system, peak: kilobytes / 1024, exit, output, errors });
        },
      );
    });
  }
}
