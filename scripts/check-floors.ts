import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

// A floor imports only itself and floors below it; the pure floors import no part of the machine.
// docs/architecture.md says what each floor is for.

const floors = ['text', 'c', 'flow', 'smpl', 'kernel', 'transform', 'run', 'patch', 'report', 'cli'];
const pure = ['text', 'c', 'flow', 'smpl', 'kernel', 'transform', 'report'];
const machine = /^(node:(fs|process|child_process|os|worker_threads)|tinypool|yargs|picocolors)/;

const faults: string[] = [];

for (const path of typescriptFiles('src')) {
  const floor = floorOf(path);
  for (const target of importsOf(path)) {
    if (target.startsWith('.')) {
      const other = floorOf(relative('.', join(dirname(path), target)));
      if (floors.indexOf(other) > floors.indexOf(floor) && floor !== 'index.ts') {
        faults.push(`${path}: floor ${floor} must not import ${other}`);
      }
    } else if (pure.includes(floor) && machine.test(target)) {
      faults.push(`${path}: ${floor} is pure and must not import ${target}`);
    }
  }
}

for (const path of typescriptFiles('transforms')) {
  for (const target of importsOf(path)) {
    const resolved = relative('.', join(dirname(path), target));
    if (target.startsWith('.') && resolved.startsWith('src/') && resolved !== 'src/index.ts') {
      faults.push(`${path}: a transform imports src/index.ts and nothing deeper, not ${resolved}`);
    }
  }
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function floorOf(path: string): string {
  return path.split('/')[1];
}

function importsOf(path: string): string[] {
  const found = readFileSync(path, 'utf8').matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map((match) => match[1] ?? match[2]);
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
