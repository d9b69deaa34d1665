import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MacroModel } from '../src/c/macro-model.ts';
import { unmask } from '../src/c/painter.ts';
import { shadowOf } from '../src/c/shadow.ts';

// For every .c and .h file below the folders named: the shadow text has the length of the text, and with its masks
// taken off it is the text again.
//
//     node --import tsx scripts/check-shadow.ts linux/mm linux/fs

let files = 0;
let bytes = 0;
const faults: string[] = [];

for (const folder of process.argv.slice(2)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.[ch]$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'latin1');
    const { text: shadow, masks } = shadowOf(text, MacroModel.shipped);
    files++;
    bytes += text.length;
    if (shadow.length !== text.length) faults.push(`${path}: ${shadow.length} bytes for ${text.length}`);
    else if (unmask(shadow, masks, text) !== text)
      faults.push(`${path}: a byte outside of the masks changed`);
  }
}

for (const fault of faults) console.error(fault);
console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${faults.length} faults`);
process.exitCode = faults.length > 0 || files === 0 ? 1 : 0;
