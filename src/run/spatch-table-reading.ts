import { NO_INSIDES, type SpatchOption } from './spatch-option.ts';

const CPP = ['.cpp', '.cc', '.cxx'];

/** What code is read by: headers, macros, isomorphisms. */
export const READING_OPTIONS: readonly SpatchOption[] = [
  // Headers and macros
  {
    names: ['-I'],
    value: 'DIR',
    does: 'a folder with headers; may be repeated',
    set: (o, v) => o.includeFolders.push(v),
  },
  {
    names: ['--include'],
    value: 'FILE',
    does: 'a header that every file is taken to include',
    set: (o, v) => o.includeFiles.push(v),
  },
  { names: ['--no-includes'], does: 'read no headers for types', set: (o) => (o.includes = 'none') },
  {
    names: ['--local-includes'],
    does: 'read headers given as "x.h", and treat them as well',
    set: (o) => (o.includes = 'local'),
  },
  {
    names: ['--all-includes'],
    does: 'read and treat all headers that a file names',
    set: (o) => (o.includes = 'all'),
  },
  {
    names: ['--recursive-includes'],
    does: 'read and treat those that headers name, too',
    set: (o) => (o.includes = 'recursive'),
  },
  {
    names: ['--include-headers-for-types'],
    does: 'read headers for types only, and do not treat them',
    set: (o) => (o.headersForTypes = true),
  },
  { names: ['--no-include-cache', '--relax-include-path'], does: 'nothing: it makes no difference here' },
  {
    names: ['--macro-file', '--macro-file-builtins'],
    value: 'FILE',
    does: 'macro definitions to read code by; may be repeated',
    set: (o, v) => o.macroFiles.push(v),
  },
  { names: ['--preprocess', '-c'], lacks: 'code is read as it is written, not preprocessed' },
  {
    names: ['--defined'],
    value: 'NAME',
    does: 'leave out branches of an #if that no program with this macro has; may be repeated',
    set: (o, v) => o.defined.push([v, true]),
  },
  {
    names: ['--undefined'],
    value: 'NAME',
    does: 'leave out branches of an #if that no program without this macro has; may be repeated',
    set: (o, v) => o.defined.push([v, false]),
  },
  {
    names: ['--noif0-passing', '--ifdef-to-if', '--no-ifdef-to-if', '--itu'],
    does: 'nothing: branches of an #if are always treated',
  },
  { names: ['--int-bits', '--long-bits'], value: 'N', does: 'nothing: types are compared by name' },
  {
    names: ['--noadd-typedef-root', '--no-saved-typedefs'],
    does: 'nothing: typedefs are told from the code itself',
  },
  { names: ['--force-kr', '--prevent-kr'], does: 'nothing: old-style headers are told from the code itself' },
  {
    names: ['--c++', '--parse-c++'],
    does: 'take .cpp, .cc and .cxx files in place of .c; C++ is read as far as it is C, and functions that are not are named',
    set: (o) => {
      o.endings = o.endings.flatMap((ending) => (ending === '.c' ? CPP : ending));
      o.notes.push('C++ is read as far as it is C; functions that are not are named');
    },
  },
  { names: ['--ibm'], lacks: "IBM's C is not read" },
  // Isomorphisms
  {
    names: ['--iso-file', '--iso'],
    value: 'FILE',
    does: 'isomorphisms instead of the standard ones',
    set: (o, v) => (o.isoFile = v),
  },
  {
    names: ['--disable-iso'],
    value: 'NAME',
    does: 'leave out an isomorphism; may be repeated',
    set: (o, v) => o.disabledIsos.push(v),
  },
  { names: ['--iso-limit'], value: 'N', does: 'nothing: isomorphisms are applied in one pass' },
  { names: ['--no-iso-limit'], does: 'nothing: isomorphisms are applied in one pass' },
  { names: ['--track-iso', '--profile-iso'], does: NO_INSIDES, isNoted: true },
];
