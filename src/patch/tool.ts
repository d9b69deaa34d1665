import { readFileSync } from 'node:fs';

/** Name and version from the package, which lies two floors up from the source and three from the build. */
export function tool(): { name: string; version: string } {
  const folder = import.meta.url.endsWith('.ts') ? '../../' : '../../../';
  const { name, version } = JSON.parse(
    readFileSync(new URL(`${folder}package.json`, import.meta.url), 'utf8'),
  );
  return { name, version };
}
