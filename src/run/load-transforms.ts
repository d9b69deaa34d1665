import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Transform } from '../transform/contract.ts';
import { UsageError } from './errors.ts';
import { nearest } from './nearest.ts';

/** A module whose default export is a transform. */
export interface TransformModule {
  /** As it was asked for. */
  name: string;
  /** Absolute path of the module. */
  path: string;
}

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
 * Finds transforms by name, or by the path of a user's module (`./mine.ts`, `mine.js`). No names: all that are shipped.
 *
 * @param folder what a relative path is relative to
 */
export function findTransforms(names: readonly string[], folder: string): TransformModule[] {
  const shipped = shippedTransforms();
  if (names.length === 0) return shipped;
  return [...new Set(names)].map((name) => {
    if (name.endsWith('.cocci'))
      throw new UsageError(`${name} is a semantic patch, no transform; 'vedalia run ${name} TREE' runs it`);
    if (isPath(name))
      return { name: basename(name, extname(name)), path: existing(resolve(folder, name), name) };
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
  });
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
