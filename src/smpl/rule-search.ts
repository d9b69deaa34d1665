import { functionsOf } from '../c/functions.ts';
import type { Rule } from './ast.ts';
import type { GroupText } from './group-text.ts';
import type { Environment } from './match/environment.ts';
import { findAll, mayMatch } from './match/find.ts';
import { WHOLE_FLOW } from './match/flow.ts';
import { Matcher, type Surroundings } from './match/matcher.ts';
import { type RuleTrace, Trace } from './match/trace.ts';
import type { Solution } from './match/witness.ts';
import type { MetavariableScripts } from './metavariable-scripts.ts';
import type { PatchOutcome, RuleConflict } from './patch-outcome.ts';
import type { Conflict } from './rewrite/accept.ts';
import type { Session } from './session.ts';
import { hasType } from './types/has-type.ts';
import type { Types } from './types/types.ts';

/** A rule in one text, and what it found there. */
export interface RuleRun {
  readonly text: GroupText;
  readonly matcher: Matcher;
  readonly solutions: Solution[];
}

export function conflictsIn({ text, matcher }: RuleRun, conflicts: readonly Conflict[]): RuleConflict[] {
  const { code, rule } = matcher;
  return conflicts.map((conflict) => ({
    ...conflict,
    rule: rule.name,
    path: text.path,
    line: code.tree.source.lineAt(conflict.at),
  }));
}

/** Looks for the matches of one rule in the texts of a group. */
export class RuleSearch {
  readonly exhausted: PatchOutcome['exhausted'][number][] = [];
  readonly conflicts: RuleConflict[] = [];
  readonly #session: Session;
  readonly #scripts: MetavariableScripts;
  readonly #texts: readonly GroupText[];
  readonly #rule: Rule;
  readonly #handedOn: ReadonlySet<string>;
  readonly #runs = new Map<GroupText, RuleRun>();
  readonly #known = new Map<number, readonly Solution[]>();

  /** @param handedOn keys of the metavariables that later rules use */
  constructor(
    session: Session,
    scripts: MetavariableScripts,
    texts: readonly GroupText[],
    rule: Rule,
    handedOn: ReadonlySet<string>,
  ) {
    this.#session = session;
    this.#scripts = scripts;
    this.#texts = texts;
    this.#rule = rule;
    this.#handedOn = handedOn;
  }

  /** In each text that was looked at, all that was found. */
  get runs(): readonly RuleRun[] {
    return [...this.#runs.values()];
  }

  /** What was seen in the text that somebody asks about. */
  get traces(): readonly RuleTrace[] {
    return this.runs.flatMap(({ text: { path }, matcher: { rule, trace } }) =>
      trace ? { rule: rule.name, path, hits: trace.hits, miss: trace.nearest } : [],
    );
  }

  /** The matches in all texts that begin with what rules before bound. */
  from(environment: Environment): readonly Solution[] {
    let solutions = this.#known.get(environment.id);
    if (!solutions) {
      solutions = this.#texts.flatMap((text) => this.#findIn(text, environment));
      this.#known.set(environment.id, solutions);
    }
    return solutions;
  }

  #findIn(text: GroupText, environment: Environment): readonly Solution[] {
    const rule = this.#rule;
    if (text.explained === undefined && !mayMatch(rule.minus, text.words, environment)) return [];
    let run = this.#runs.get(text);
    if (!run) {
      run = { text, matcher: this.#matcher(text), solutions: [] };
      this.#runs.set(text, run);
    }
    const { solutions, exhausted, strayed = [] } = findAll(run.matcher, environment);
    this.exhausted.push(...exhausted.map((one) => ({ ...one, path: text.path })));
    this.conflicts.push(...conflictsIn(run, strayed));
    const finished = solutions.flatMap((solution) => this.#scripts.finish(rule, solution) ?? []);
    run.solutions.push(...finished);
    return finished;
  }

  #matcher({ reading, explained }: GroupText): Matcher {
    const { words, names } = this.#session;
    const { name, minus } = this.#rule;
    const { code, types } = reading.with(
      explained === undefined ? words.get(name) : undefined,
      names.get(name),
    );
    const trace =
      explained === undefined ? undefined : new Trace(code.tree, explained, functionsOf(code.tree), minus);
    return new Matcher(code, this.#rule, this.#surroundings(types), trace);
  }

  #surroundings(types: Types): Surroundings {
    const { options } = this.#session;
    return {
      hasType: (matcher, metavariable, node, environment) =>
        hasType(types.within(matcher.code), matcher, metavariable, node, environment),
      isLocal: (_matcher, node) => types.isLocal(node),
      isTypeName: (name) => types.isTypeName(name),
      flow: options.flow ?? WHOLE_FLOW,
      handedOn: this.#handedOn,
      isLate: options.isLate ?? (() => false),
      scopeOf: (node) => types.declarationOf(node),
      askScript: (metavariable, constraint, binding, environment) =>
        this.#scripts.holds(this.#rule, metavariable, constraint, binding, environment),
    };
  }
}
