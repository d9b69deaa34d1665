import type { MacroModel } from '../c/macro-model.ts';
import type { SyntaxTree } from '../c/syntax-tree.ts';
import { applyEdits, type Edit, sortEdits } from '../text/edit-set.ts';
import { Source } from '../text/source.ts';
import type {
  Constraint,
  Fresh,
  Metavariable,
  Rule,
  ScriptInput,
  ScriptRule,
  SemanticPatch,
  WrittenLanguage,
} from './ast.ts';
import { bodyWords } from './body-words.ts';
import { applies } from './dependency.ts';
import { type Binding, type Place, placeKey } from './match/binding.ts';
import { Code } from './match/code.ts';
import { type Environment, EnvironmentStore } from './match/environment.ts';
import { type Exhausted, findAll, mayMatch } from './match/find.ts';
import { Matcher, type Surroundings } from './match/matcher.ts';
import { variablesOf } from './match/pattern-facts.ts';
import type { Solution, Span } from './match/witness.ts';
import { parseKept } from './parse-kept.ts';
import type { Conflict } from './rewrite/accept.ts';
import { marksOf } from './rewrite/marks.ts';
import { type HeaderChange, headerChanges, prototypeEdits } from './rewrite/prototypes.ts';
import { rewrite } from './rewrite/rewrite.ts';
import {
  type ScriptAnswer,
  ScriptError,
  type ScriptLanguage,
  type ScriptRunner,
  type ScriptValue,
  type ScriptVariable,
} from './script/runner.ts';
import { hasType } from './types/has-type.ts';
import { Types } from './types/types.ts';
import { constrainedBy, usedAfter } from './used-after.ts';
import type { Words } from './words.ts';

export interface PatchOptions {
  /** `-D name`. */
  readonly virtualRules?: readonly string[];
  /** `-D name=value`. */
  readonly virtualIdentifiers?: ReadonlyMap<string, string>;
  readonly scripts?: ScriptRunner;
  /** Texts of headers that a file includes, for the types that they declare. */
  readonly headersOf?: (path: string) => readonly string[];
  /** What macros mean, where more is known than the shipped table says. */
  readonly macros?: MacroModel;
}

export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** Code on a `*` line. */
export interface Starred {
  readonly rule: string;
  readonly path: string;
  /** In the file's first text where no rule changed it before, else in the text that the rule saw. */
  readonly span: Span;
}

export interface FileOutcome {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface PatchOutcome {
  readonly files: readonly FileOutcome[];
  readonly starred: readonly Starred[];
  /** Answers of the script rules, in order: what they printed and found. */
  readonly answers: readonly ScriptAnswer[];
  readonly conflicts: readonly (Conflict & {
    readonly rule: string;
    readonly path: string;
    readonly line: number;
  })[];
  readonly exhausted: readonly (Exhausted & { readonly path: string })[];
  /** How many matches each rule had, by name. */
  readonly matches: ReadonlyMap<string, number>;
  /** True after `cocci.exit()`. */
  readonly stopped: boolean;
}

/** An environment, and the rules that matched on the way to it. */
interface State {
  readonly environment: Environment;
  readonly matched: ReadonlySet<string>;
}

interface Text {
  readonly path: string;
  text: string;
  version: number;
  tree: SyntaxTree | undefined;
  code: Code | undefined;
  types: Types | undefined;
}

/** Runs a semantic patch: `initialize` once, `run` for each file or group of files, `finalize` once. */
export class PatchRunner {
  readonly patch: SemanticPatch;
  readonly #options: PatchOptions;
  readonly #virtual: ReadonlySet<string>;
  /** What a function must hold for a rule to match in it. @internal */
  readonly words: Words | undefined;
  readonly #after: readonly ReadonlySet<string>[];
  #counter = 0;

  constructor(patch: SemanticPatch, options: PatchOptions = {}) {
    this.patch = patch;
    this.#options = options;
    this.#virtual = new Set(options.virtualRules ?? []);
    this.#after = usedAfter(patch.items);
    this.words = bodyWords(patch, this.#virtual);
  }

  initialize(): readonly ScriptAnswer[] {
    return this.#special('initialize');
  }

  finalize(): readonly ScriptAnswer[] {
    return this.#special('finalize');
  }

  #special(role: 'initialize' | 'finalize'): ScriptAnswer[] {
    const store = new EnvironmentStore();
    const answers: ScriptAnswer[] = [];
    for (const item of this.patch.items) {
      if (item.is !== 'script' || item.role !== role) continue;
      const history = {
        virtual: this.#virtual,
        matched: new Set<string>(),
        ever: new Set<string>(),
        path: '',
      };
      if (!applies(item.dependsOn, history)) continue;
      const answer = this.#script(item, this.#start(store), []);
      if (answer) answers.push(answer);
    }
    return answers;
  }

  #start(store: EnvironmentStore): Environment {
    const bindings = [...(this.#options.virtualIdentifiers ?? [])].map(([name, text]): [string, Binding] => [
      `virtual.${name}`,
      { kind: 'identifier', key: text, tokens: text, text },
    ]);
    return store.of(bindings);
  }

  /** False where no rule can match in a text, whatever the rules before it bind. */
  canMatch(text: string): boolean {
    const environment = new EnvironmentStore().empty;
    return this.patch.items.some((item) => item.is === 'rule' && mayMatch(item.minus, text, environment));
  }

  /** Runs all rules over the files of one group. */
  run(files: readonly InputFile[]): PatchOutcome {
    return new GroupRun(this, files, this.#options, this.#virtual, this.#after).run();
  }

  /** @internal */
  start(store: EnvironmentStore): Environment {
    return this.#start(store);
  }

  /** @internal */
  nextNumber(): number {
    return this.#counter++;
  }

  /** @internal */
  script(rule: ScriptRule, environment: Environment, files: readonly string[]): ScriptAnswer | undefined {
    return this.#script(rule, environment, files);
  }

  #script(rule: ScriptRule, environment: Environment, files: readonly string[]): ScriptAnswer | undefined {
    const variables = readInputs(rule.inputs, environment);
    if (!variables || !this.#options.scripts) return undefined;
    return this.#options.scripts.run({
      role: rule.role,
      language: runnable(rule, this.patch.source.path, rule.name),
      rule: rule.name,
      code: rule.code,
      path: this.patch.source.path,
      line: rule.codeLine,
      variables,
      outputs: rule.outputs,
      files,
    });
  }
}

class GroupRun {
  readonly #runner: PatchRunner;
  readonly #options: PatchOptions;
  readonly #virtual: ReadonlySet<string>;
  readonly #after: readonly ReadonlySet<string>[];
  readonly #store = new EnvironmentStore();
  readonly #texts: Text[];
  readonly #before: readonly InputFile[];
  readonly #starred: Starred[] = [];
  readonly #answers: ScriptAnswer[] = [];
  readonly #conflicts: PatchOutcome['conflicts'][number][] = [];
  readonly #exhausted: PatchOutcome['exhausted'][number][] = [];
  readonly #matches = new Map<string, number>();
  readonly #ever = new Set<string>();
  #stopped = false;

  constructor(
    runner: PatchRunner,
    files: readonly InputFile[],
    options: PatchOptions,
    virtual: ReadonlySet<string>,
    after: readonly ReadonlySet<string>[],
  ) {
    this.#runner = runner;
    this.#options = options;
    this.#virtual = virtual;
    this.#after = after;
    this.#before = files;
    this.#texts = files.map(({ path, text }) => ({
      path,
      text,
      version: 0,
      tree: undefined,
      code: undefined,
      types: undefined,
    }));
  }

  run(): PatchOutcome {
    let states: State[] = [{ environment: this.#runner.start(this.#store), matched: new Set() }];
    const { items } = this.#runner.patch;
    for (const [index, item] of items.entries()) {
      if (this.#stopped || states.length === 0) break;
      if (item.is === 'script') {
        if (item.role === 'rule') states = this.#runScript(item, states, this.#after[index]);
      } else states = this.#runRule(item, states, this.#after[index]);
    }
    return {
      files: this.#texts.map(({ path, text }, index) => ({
        path,
        before: this.#before[index].text,
        after: text,
      })),
      starred: this.#starred,
      answers: this.#answers,
      conflicts: this.#conflicts,
      exhausted: this.#exhausted,
      matches: this.#matches,
      stopped: this.#stopped,
    };
  }

  #applies(item: Rule | ScriptRule, { matched }: State): boolean {
    const history = {
      virtual: this.#virtual,
      matched,
      ever: this.#ever,
      path: this.#texts[0]?.path ?? '',
    };
    return applies(item.dependsOn, history);
  }

  #runScript(rule: ScriptRule, states: readonly State[], keep: ReadonlySet<string>): State[] {
    const next: State[] = [];
    const files = this.#texts.map(({ path }) => path);
    const asked = new Map<number, ScriptAnswer | undefined>();
    const keys = new Set(rule.inputs.map(({ key }) => key));
    for (const state of states) {
      if (this.#stopped) break;
      if (!this.#applies(rule, state)) {
        next.push(state);
        continue;
      }
      const relevant = state.environment.filter((key) => keys.has(key));
      if (!asked.has(relevant.id)) {
        const answer = this.#runner.script(rule, relevant, files);
        asked.set(relevant.id, answer);
        if (answer) this.#answers.push(answer);
      }
      const answer = asked.get(relevant.id);
      if (answer?.stopped) this.#stopped = true;
      if (answer === undefined) next.push(state);
      else if (answer.kept) {
        let environment = state.environment;
        for (const [name, text] of answer.outputs)
          environment = environment.with(`${rule.name}.${name}`, {
            kind: 'identifier',
            key: text,
            tokens: text,
            text,
          });
        this.#ever.add(rule.name);
        next.push({ environment, matched: withName(state.matched, rule.name) });
      }
    }
    return distinct(next, keep);
  }

  #runRule(rule: Rule, states: readonly State[], keep: ReadonlySet<string>): State[] {
    const used = usedBy(rule);
    const inherited = rule.metavariables.filter(({ inherited, key }) => inherited && used.has(key));
    const required = new Set(inherited.map(({ key }) => key));
    const asked = rule.metavariables.filter(({ key }) => used.has(key)).flatMap(constrainedBy);
    const keys = new Set([...required, ...asked.map(({ key }) => key)]);
    const cache = new Map<number, readonly Solution[]>();
    const found: { text: Text; matcher: Matcher; solutions: Solution[] }[] = [];
    const next: State[] = [];
    const runs = new Map<Text, { text: Text; matcher: Matcher; solutions: Solution[] }>();
    const gathered = gatherPositions([...inherited, ...asked], states, keys);
    for (const state of states) {
      if (!this.#applies(rule, state)) {
        next.push(state);
        continue;
      }
      const relevant = gathered(state.environment);
      if ([...required].some((key) => relevant.get(key) === undefined)) {
        next.push(state);
        continue;
      }
      let solutions = cache.get(relevant.id);
      if (!solutions) {
        const all: Solution[] = [];
        for (const text of this.#texts) {
          if (!mayMatch(rule.minus, text.text, relevant)) continue;
          let run = runs.get(text);
          if (!run) {
            run = { text, matcher: this.#matcher(rule, text), solutions: [] };
            runs.set(text, run);
            found.push(run);
          }
          const answer = findAll(run.matcher, relevant);
          this.#exhausted.push(...answer.exhausted.map((one) => ({ ...one, path: text.path })));
          const finished = answer.solutions.map((solution) => this.#finish(rule, solution));
          run.solutions.push(...finished);
          all.push(...finished);
        }
        solutions = all;
        cache.set(relevant.id, solutions);
      }
      if (solutions.length === 0) next.push(state);
      const matched = solutions.length > 0 ? withName(state.matched, rule.name) : state.matched;
      for (const environment of exported(solutions, keep)) {
        const merged = mergeOver(state.environment, environment, keys);
        next.push({ environment: merged, matched });
      }
    }
    const total = found.reduce((sum, { solutions }) => sum + solutions.length, 0);
    this.#matches.set(rule.name, (this.#matches.get(rule.name) ?? 0) + total);
    if (total > 0) this.#ever.add(rule.name);
    let after = distinct(next, keep);
    const edited = new Map<Text, readonly Edit[]>();
    const changes: HeaderChange[] = [];
    for (const { text, matcher, solutions } of found) {
      const lines = new Map(
        solutions.flatMap((one) => marksOf(one).starred).map((span) => [`${span.start} ${span.end}`, span]),
      );
      for (const span of lines.values()) this.#starred.push({ rule: rule.name, path: text.path, span });
      if (!rule.changes || solutions.length === 0) continue;
      const { edits, conflicts } = rewrite(matcher.code.tree, matcher.names, solutions);
      for (const conflict of conflicts)
        this.#conflicts.push({
          ...conflict,
          rule: rule.name,
          path: text.path,
          line: matcher.code.tree.source.lineAt(conflict.at),
        });
      if (edits.length === 0) continue;
      if (!rule.disabled.includes('prototypes')) changes.push(...headerChanges(matcher.code.tree, edits));
      edited.set(text, edits);
    }
    for (const text of this.#texts) {
      const own = edited.get(text) ?? [];
      if (own.length === 0 && !changes.some(({ name }) => text.text.includes(name))) continue;
      text.tree ??= this.#parse(text);
      const edits = sortEdits([...own, ...prototypeEdits(text.tree, changes, own)]);
      if (edits.length === 0) continue;
      text.text = applyEdits(text.text, edits);
      text.version++;
      text.tree = undefined;
      text.code = undefined;
      text.types = undefined;
      after = after.map((state) => ({ ...state, environment: shift(state.environment, text, edits) }));
    }
    return after;
  }

  #parse(text: Text): SyntaxTree {
    return parseKept(new Source(text.path, text.text), this.#runner.words, this.#options.macros);
  }

  #matcher(rule: Rule, text: Text): Matcher {
    text.tree ??= this.#parse(text);
    text.code ??= new Code(text.tree);
    text.types ??= new Types(text.code, this.#options.headersOf?.(text.path) ?? []);
    return new Matcher(text.code, rule, this.#surroundings(rule, text.types));
  }

  #surroundings(rule: Rule, types: Types): Surroundings {
    return {
      hasType: (matcher, metavariable, node, environment) =>
        hasType(types, matcher, metavariable, node, environment),
      isLocal: (_matcher, node) => types.isLocal(node),
      scopeOf: (node) => types.declarationOf(node),
      askScript: (metavariable, constraint, binding, environment) =>
        this.#ask(rule, metavariable, constraint, binding, environment),
    };
  }

  #ask(
    rule: Rule,
    metavariable: Metavariable,
    constraint: Extract<Constraint, { is: 'script' }>,
    binding: Binding,
    environment: Environment,
  ): boolean {
    const answer = this.#call(
      'constraint',
      rule,
      constraint,
      environment.with(metavariable.key, binding),
      metavariable,
    );
    return answer === undefined || answer.value === true;
  }

  #call(
    role: 'constraint' | 'identifier',
    rule: Rule,
    script: Extract<Constraint, { is: 'script' }> | Extract<Fresh, { is: 'script' }>,
    environment: Environment,
    metavariable: Metavariable,
  ): ScriptAnswer | undefined {
    const own: ScriptInput = { name: metavariable.name, key: metavariable.key, otherwise: undefined };
    const inputs =
      role === 'constraint' ? [...script.inputs.filter(({ name }) => name !== own.name), own] : script.inputs;
    const variables = readInputs(inputs, environment);
    if (!variables || !this.#options.scripts) return undefined;
    return this.#options.scripts.run({
      role,
      language: runnable(script, this.#runner.patch.source.path, rule.name),
      rule: rule.name,
      code: script.code,
      path: this.#runner.patch.source.path,
      line: script.line,
      variables,
      outputs: [],
      files: this.#texts.map(({ path }) => path),
    });
  }

  /** Gives a match its fresh identifiers. */
  #finish(rule: Rule, solution: Solution): Solution {
    let { environment } = solution;
    for (const metavariable of rule.metavariables) {
      const { fresh } = metavariable;
      if (!fresh || environment.get(metavariable.key)) continue;
      const text = this.#freshName(rule, metavariable, fresh, environment);
      environment = environment.with(metavariable.key, { kind: 'identifier', key: text, tokens: text, text });
    }
    return environment === solution.environment ? solution : { environment, witness: solution.witness };
  }

  #freshName(rule: Rule, metavariable: Metavariable, fresh: Fresh, environment: Environment): string {
    switch (fresh.is) {
      case 'counter':
        return `${fresh.prefix}${this.#runner.nextNumber()}`;
      case 'joined':
        return fresh.parts
          .map((part) => (typeof part === 'string' ? part : (environment.get(part.key)?.text ?? '')))
          .join('');
      case 'script':
        return String(
          this.#call('identifier', rule, fresh, environment, metavariable)?.value ?? metavariable.name,
        );
    }
  }
}

function runnable(
  script: { readonly language: WrittenLanguage; readonly line: number },
  path: string,
  rule: string,
): ScriptLanguage {
  if (script.language !== 'ocaml') return script.language;
  throw new ScriptError(
    path,
    script.line,
    rule,
    'scripts in OCaml cannot be run; write it as script:python or script:js',
  );
}

function withName(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return names.has(name) ? names : new Set([...names, name]);
}

/** Keys of the metavariables that a rule's pattern, plus code, constraints and fresh names use. */
function usedBy(rule: Rule): ReadonlySet<string> {
  const keys = new Set<string>();
  const names = new Map(rule.metavariables.map(({ name, key }) => [name, key]));
  for (const item of rule.minus.items) {
    for (const key of variablesOf(item)) {
      if (!key.startsWith('+')) keys.add(key);
      else if (names.has(key.slice(1))) keys.add(names.get(key.slice(1))!);
    }
  }
  for (const { fresh, types } of rule.metavariables) {
    if (fresh?.is === 'joined')
      for (const part of fresh.parts) if (typeof part !== 'string') keys.add(part.key);
    for (const type of types) for (const key of variablesOf(type)) if (!key.startsWith('+')) keys.add(key);
  }
  return keys;
}

// An inherited position may be any of those found with the same other metavariables.
function gatherPositions(
  inherited: readonly { readonly kind: string; readonly key: string }[],
  states: readonly State[],
  keys: ReadonlySet<string>,
): (environment: Environment) => Environment {
  const positions = new Set(inherited.filter(({ kind }) => kind === 'position').map(({ key }) => key));
  if (positions.size === 0) return (environment) => environment.filter((key) => keys.has(key));
  const gathered = new Map<number, Map<string, Map<string, Place>>>();
  for (const { environment } of states) {
    const rest = environment.filter((key) => keys.has(key) && !positions.has(key));
    let known = gathered.get(rest.id);
    if (!known) gathered.set(rest.id, (known = new Map()));
    for (const key of positions) {
      let places = known.get(key);
      if (!places) known.set(key, (places = new Map()));
      for (const place of environment.get(key)?.positions ?? []) places.set(placeKey(place), place);
    }
  }
  return (environment) => {
    const rest = environment.filter((key) => keys.has(key) && !positions.has(key));
    let full = rest;
    for (const [key, places] of gathered.get(rest.id) ?? []) {
      if (environment.get(key) === undefined) continue;
      full = full.with(key, positionsBinding([...places.values()]));
    }
    return full;
  };
}

function positionsBinding(positions: readonly Place[]): Binding {
  const key = positions.map(placeKey).join(' ');
  return { kind: 'position', key, tokens: key, text: '', positions };
}

/** The environments that matches hand on: one for each path on which metavariables differ. */
function exported(solutions: readonly Solution[], keep: ReadonlySet<string>): Environment[] {
  const all = new Map<number, Environment>();
  for (const { environment, witness } of solutions) {
    for (const one of leaves(witness, environment)) {
      const kept = one.filter((key) => keep.has(key));
      all.set(kept.id, kept);
    }
  }
  return [...all.values()];
}

function leaves(witness: Solution['witness'], environment: Environment): Environment[] {
  const inner: Environment[] = [];
  const visit = (part: Solution['witness'], now: Environment): void => {
    if (part === undefined) return;
    switch (part.is) {
      case 'both':
        visit(part.left, now);
        visit(part.right, now);
        return;
      case 'nested':
      case 'pick':
      case 'split':
        visit(part.witness, now);
        return;
      case 'under': {
        const merged = part.environment.merge(environment) ?? part.environment;
        inner.push(merged);
        visit(part.witness, merged);
      }
    }
  };
  visit(witness, environment);
  const widest = Math.max(0, ...inner.map(({ size }) => size));
  const full = inner.filter(({ size }) => size === widest || size > environment.size);
  return full.length > 0 ? full : [environment];
}

function mergeOver(old: Environment, fresh: Environment, _keys: ReadonlySet<string>): Environment {
  let merged = old;
  for (const [key, binding] of fresh.entries()) merged = merged.with(key, unscoped(binding));
  return merged;
}

function unscoped(binding: Binding): Binding {
  return binding.key === binding.tokens || binding.positions ? binding : { ...binding, key: binding.tokens };
}

function distinct(states: readonly State[], keep: ReadonlySet<string>): State[] {
  const seen = new Map<string, State>();
  for (const { environment, matched } of states) {
    const kept = environment.filter((key) => keep.has(key) || key.startsWith('virtual.'));
    const name = `${kept.id} ${[...matched].sort().join(' ')}`;
    if (!seen.has(name)) seen.set(name, { environment: kept, matched });
  }
  return [...seen.values()];
}

/** Moves the positions of an environment along with the edits of their file. */
function shift(environment: Environment, text: Text, edits: readonly Edit[]): Environment {
  let shifted = environment;
  const source = new Source(text.path, text.text);
  for (const [key, binding] of environment.entries()) {
    if (!binding.positions?.some(({ path }) => path === text.path)) continue;
    const positions = binding.positions.map((place) =>
      place.path === text.path ? move(place, source, edits) : place,
    );
    shifted = shifted.with(key, positionsBinding(positions));
  }
  return shifted;
}

function move(place: Place, source: Source, edits: readonly Edit[]): Place {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (end > place.start && !(start === end && start === place.start)) break;
    by += text.length - (end - start);
  }
  const start = Math.max(0, Math.min(place.start + by, source.text.length));
  const end = Math.max(start, Math.min(place.end + by, source.text.length));
  const first = source.positionAt(start);
  const last = source.positionAt(end);
  return {
    ...place,
    start,
    end,
    line: first.line,
    column: first.column - 1,
    lineEnd: last.line,
    columnEnd: last.column - 1,
  };
}

function readInputs(inputs: readonly ScriptInput[], environment: Environment): ScriptVariable[] | undefined {
  const variables: ScriptVariable[] = [];
  for (const { name, key, otherwise } of inputs) {
    const binding = environment.get(key);
    if (binding) variables.push({ name, value: valueOf(binding) });
    else if (otherwise === undefined) return undefined;
    else
      variables.push({
        name,
        value: otherwise === '' ? { kind: 'positions', positions: [] } : { kind: 'text', text: otherwise },
      });
  }
  return variables;
}

function valueOf(binding: Binding): ScriptValue {
  if (binding.positions) {
    return {
      kind: 'positions',
      positions: binding.positions.map((place) => ({
        file: place.path,
        line: place.line,
        column: place.column,
        lineEnd: place.lineEnd,
        columnEnd: place.columnEnd,
        element: place.element?.name ?? 'something_else',
        elementLine: place.element?.line ?? place.line,
        elementColumn: place.element?.column ?? place.column,
        elementLineEnd: place.element?.lineEnd ?? place.lineEnd,
        elementColumnEnd: place.element?.columnEnd ?? place.columnEnd,
      })),
    };
  }
  if (binding.items) return { kind: 'list', items: binding.items };
  return { kind: 'text', text: binding.text };
}
