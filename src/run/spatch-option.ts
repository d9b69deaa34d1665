import type { SpatchOptions } from './spatch-settings.ts';

/** An option that is taken: with `set` it does something, without it there is nothing to do. */
interface Taken {
  names: readonly string[];
  value?: 'FILE' | 'DIR' | 'N' | 'NAME' | 'TEXT';
  does: string;
  /** There is something to be said where it is given. */
  isNoted?: true;
  set?: (options: SpatchOptions, value: string) => void;
}

/** An option of Coccinelle that is refused by name. */
interface Refused {
  names: readonly string[];
  value?: Taken['value'];
  lacks: string;
}

export type SpatchOption = Taken | Refused;

/** What an option does that would show how Coccinelle works inside. */
export const NO_INSIDES = 'nothing: vedalia explain says why code does not match';
