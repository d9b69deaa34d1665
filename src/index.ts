// The public API: what programs and transforms may use.

export { CFile } from './c/c-file.ts';
export { type CFunction, type CParameter, functionAt, functionsOf } from './c/functions.ts';
export { type Include, includesIn } from './c/includes.ts';
export { field, fieldName, kind, kindName } from './c/kinds.ts';
export type { Mask, MaskKind } from './c/mask.ts';
export { NONE, type Node, SyntaxTree } from './c/syntax-tree.ts';
export { typeOf } from './c/types.ts';
export { buildCfg } from './flow/build-cfg.ts';
export type { Cfg, CfgEdge, CfgNode } from './flow/cfg.ts';
export { dominators, postDominators } from './flow/dominators.ts';
export { type CriticalSection, type HeldLocks, heldLocks, type LockState } from './flow/held-locks.ts';
export { liveAfter, usesOf } from './flow/liveness.ts';
export type { LockEvent, LockMode, LockVocabulary, LockWord } from './flow/lock-events.ts';
export { ownerMeant } from './flow/lock-owner.ts';
export { normalText } from './flow/normal-text.ts';
export { between, everyPathReaches, reachableFrom } from './flow/paths.ts';
export { type Definition, definitionsReaching } from './flow/reaching-definitions.ts';
export { type Access, accessesOf } from './flow/uses.ts';
export { variableAt } from './flow/variables.ts';
export { type GupCall, gupCall } from './kernel/calls.ts';
export { type EntryPoint, entryBySignature, entryByTable } from './kernel/entry-points.ts';
export { detectEpoch, type GupEpoch, type GupRole, gupFamily, NotAKernelTree } from './kernel/epoch.ts';
export { type FlagValue, flagValue } from './kernel/flag-value.ts';
export { mmapLock } from './kernel/lock-vocabulary.ts';
export { type Series, type SeriesFile, type SeriesPatch, series } from './patch/series.ts';
export type { SeriesOptions, SeriesProgress } from './patch/series-options.ts';
export { auditJson } from './report/audit-json.ts';
export { diff } from './report/diff-text.ts';
export { type Applied, apply, type RefusedFile } from './run/apply.ts';
export { type AuditOptions, audit, type Progress } from './run/audit.ts';
export { UsageError } from './run/errors.ts';
export type * from './run/result.ts';
export { type CodeMatch, CodePattern, pattern } from './smpl/code-pattern.ts';
export { SmplError } from './smpl/smpl-error.ts';
export { smpl } from './smpl/template.ts';
export { applyEdits, type Edit, EditSet, sortEdits } from './text/edit-set.ts';
export { type Position, Source } from './text/source.ts';
export {
  type Caller,
  type Callers,
  callersOf,
  type FunctionReference,
  offsetsOf,
  usersOfMacro,
  wordOffsets,
} from './transform/callers.ts';
export * from './transform/contract.ts';
export { type SourceTree, type WordPlaces, WordsWanted } from './transform/source-tree.ts';
