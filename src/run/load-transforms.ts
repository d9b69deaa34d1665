import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Transform } from '../transform/contract.ts';
import { UsageError } from './errors.ts';
import { nearest } from './nearest.ts';

/** A module whose default export is a transform, or a semantic patch (`fix.cocci`). */
export interface TransformModule {
  /** As its sites have it. */
  name: string;
  /** Absolute path. */
  path: string;
}

export const isSemanticPatch = ({ path }: Pick<TransformModule, 'path'>): boolean => path.endsWith('.cocci');

// From src/run as from dist/src/run, two floors up and beside `src`.
const shippedFolder = fileURLToPath(new URL('../../transforms/', import.meta.url));
const extension = extname(import.meta.url);

/** The transforms that come with Vedalia, by name. */
export function shippedTransforms(): TransformModule[] {
  if (!existsSync(shippedFolder)) return [];
  return readdirSync(shippedFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: join(shippedFolder, name, `index${extension}`) }))
    .filter(({ path }) => existsSync(path))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Finds transforms by name, or by the path of a user's module (`./mine.ts`, `mine.js`) or semantic patch (`fix.cocci`). No
 * names: all that are shipped.
 *
 * @param folder what a relative path is relative to
 */
export function findTransforms(names: readonly string[], folder: string): TransformModule[] {
  const shipped = shippedTransforms();
  if (names.length === 0) return shipped;
  const found = [...new Set(names)].map((name) => findTransform(name, shipped, folder));
  const patches = found.filter(isSemanticPatch).map(({ name }) => name);
  const twin = patches.find((name, at) => patches.indexOf(name) < at);
  if (twin) throw new UsageError(`two semantic patches are named ${twin}; rename one of the files`);
  return found;
}

function findTransform(name: string, shipped: readonly TransformModule[], folder: string): TransformModule {
  const path = resolve(folder, name);
  if (isSemanticPatch({ path: name })) return { name: basename(name), path: existing(path, name) };
  if (isPath(name)) return { name: basename(name, extname(name)), path: existing(path, name) };
  const found = shipped.find((module) => module.name === name);
  if (found) return found;
  const guess = nearest(
    name,
    shipped.map((module) => module.name),
  );
  throw new UsageError(
    guess
      ? `there is no transform '${name}'; did you mean '${guess}'?`
      : `there is no transform '${name}'; 'vedalia list' shows them, and a module of your own is named by its path (./${name}.ts)`,
  );
}

const isPath = (name: string): boolean => /[/\\]|\.[cm]?[jt]s$/.test(name);

function existing(path: string, asked: string): string {
  if (!existsSync(path)) throw new UsageError(`there is no transform module ${asked}`);
  return path;
}

/** Loads what loads transforms, so that the time for it is not taken from theirs. */
export async function prepareToLoad(modules: readonly TransformModule[]): Promise<void> {
  await import('../index.ts');
  if (modules.every(isShipped)) return;
  const { createJiti } = await import('jiti');
  createJiti(import.meta.url, { fsCache: false }).transform({ source: 'export {};', ts: true });
}

/** Loads a transform; throws where the module cannot be loaded, or exports none. */
export async function loadTransform(module: TransformModule): Promise<Transform> {
  const loaded = await importModule(module.path);
  const transform = (loaded as { default?: Partial<Transform> }).default;
  const lacks = (['name', 'words', 'examine'] as const).filter((part) => !transform?.[part]);
  if (!transform || lacks.length > 0) {
    throw new TypeError(
      `${module.path} must export a transform by default (defineTransform); it lacks ${lacks.join(', ')}`,
    );
  }
  return transform as Transform;
}

const isShipped = ({ path }: Pick<TransformModule, 'path'>): boolean => path.startsWith(shippedFolder);

async function importModule(path: string): Promise<unknown> {
  if (isShipped({ path })) return import(pathToFileURL(path).href);
  const { createJiti } = await import('jiti');
  // A module of the user's may be TypeScript, lie anywhere, and gets this very Vedalia for its 'vedalia'. Its
  // translation is not kept: a folder that others can write to is no place for code.
  return createJiti(import.meta.url, {
    virtualModules: { vedalia: await import('../index.ts') },
    fsCache: false,
  }).import(path);
}
