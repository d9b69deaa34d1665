import { Source } from '../../text/source.ts';
import type { Isomorphism } from './isomorphism.ts';
import { readIsomorphisms } from './read-iso.ts';
import { STANDARD_ISO } from './standard.iso.ts';

/** Isomorphisms that the matcher does by itself; a rule disables them by name like the others. */
const BUILT_IN_ISOMORPHISMS: readonly string[] = [
  'optional_storage',
  'optional_qualifier',
  'optional_attributes',
  'optional_declarer_semicolon',
  'value_format',
  'comm_assoc',
  'prototypes',
];

let standard: readonly Isomorphism[] | undefined;

/** Those that hold where nobody says otherwise. */
export function standardIsomorphisms(): readonly Isomorphism[] {
  standard ??= readIsomorphisms(new Source('standard.iso', STANDARD_ISO));
  return standard;
}

/** Every name that `disable` means when it says `all`. */
export function namesOf(isomorphisms: readonly Isomorphism[]): string[] {
  return [...BUILT_IN_ISOMORPHISMS, ...isomorphisms.map(({ name }) => name)];
}
