import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { includesIn } from '../c/includes.ts';

/** `local`: those given as `"x.h"`; `all`: `<x.h>` too; `recursive`: those that headers name as well. */
export type HeaderMode = 'none' | 'local' | 'all' | 'recursive';

/** Finds the headers that a file names, and keeps their texts. */
export class HeaderTexts {
  readonly #mode: HeaderMode;
  readonly #folders: readonly string[];
  readonly #always: readonly string[];
  readonly #texts = new Map<string, string | undefined>();

  /** @param always headers that every file is taken to include */
  constructor(mode: HeaderMode, folders: readonly string[], always: readonly string[]) {
    this.#mode = mode;
    this.#folders = folders;
    this.#always = always;
  }

  /** The texts of the headers of a file, each once; a header that is not found is left out. */
  of(path: string, text: string): string[] {
    return [...this.#find(path, text).values()];
  }

  /** Where they are. */
  pathsOf(path: string, text: string): string[] {
    return [...this.#find(path, text).keys()];
  }

  #find(path: string, text: string): Map<string, string> {
    const found = new Map<string, string>();
    for (const name of this.#always) this.#add(found, [name]);
    if (this.#mode !== 'none') this.#follow(found, path, text);
    return found;
  }

  #follow(found: Map<string, string>, path: string, text: string): void {
    for (const { name, local } of includesIn(text)) {
      if (!local && this.#mode === 'local') continue;
      const beside = local ? [join(dirname(path), name)] : [];
      const header = this.#add(found, [...beside, ...this.#folders.map((folder) => join(folder, name))]);
      if (header && this.#mode === 'recursive') this.#follow(found, header.path, header.text);
    }
  }

  /** Adds the first that is there; answers with it when it is new. */
  #add(found: Map<string, string>, paths: readonly string[]): { path: string; text: string } | undefined {
    for (const path of paths) {
      const text = this.#read(path);
      if (text === undefined) continue;
      if (found.has(path)) return undefined;
      found.set(path, text);
      return { path, text };
    }
    return undefined;
  }

  #read(path: string): string | undefined {
    if (!this.#texts.has(path))
      this.#texts.set(path, isFile(path) ? readFileSync(path, 'latin1') : undefined);
    return this.#texts.get(path);
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
