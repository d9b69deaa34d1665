import type { Rule, ScriptRule } from './ast.ts';
import { applies } from './dependency.ts';
import { runScriptRule, withoutRefused } from './group-scripts.ts';
import { GroupText } from './group-text.ts';
import { EnvironmentStore } from './match/environment.ts';
import type { RuleTrace } from './match/trace.ts';
import { MetavariableScripts } from './metavariable-scripts.ts';
import { neededBy } from './needed.ts';
import type { InputFile, PatchOutcome, RuleConflict, Starred } from './patch-outcome.ts';
import { gatherPositions, standsAt } from './positions.ts';
import { carryOut, changesOf, starredBy } from './rule-changes.ts';
import { RuleSearch } from './rule-search.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { type Session, startingEnvironment } from './session.ts';
import { distinct, exported, mergeOver, type State, usedBy, withName } from './states.ts';
import { unparsedIn } from './unparsed.ts';
import { constrainedBy } from './used-after.ts';

/** One run of all rules over the files of a group. */
export class GroupRun {
  readonly #session: Session;
  readonly #scripts: MetavariableScripts;
  readonly #store = new EnvironmentStore();
  readonly #texts: readonly GroupText[];
  readonly #starred: Starred[] = [];
  readonly #answers: ScriptAnswer[] = [];
  readonly #conflicts: RuleConflict[] = [];
  readonly #exhausted: PatchOutcome['exhausted'][number][] = [];
  readonly #matches = new Map<string, number>();
  readonly #ever = new Set<string>();
  readonly #traces: RuleTrace[] = [];
  #stopped = false;

  constructor(session: Session, files: readonly InputFile[]) {
    this.#session = session;
    this.#scripts = new MetavariableScripts(
      session,
      files.map(({ path }) => path),
    );
    this.#texts = files.map((file) => new GroupText(session, file));
  }

  run(): PatchOutcome {
    const start: State = {
      environment: startingEnvironment(this.#store, this.#session.options),
      matched: new Set(),
    };
    let states = [start];
    const { items } = this.#session.patch;
    for (const [index, item] of items.entries()) {
      if (this.#stopped) break;
      if (this.#session.refused.has(item))
        states = withoutRefused(item, states, (one, state) => this.#applies(one, state));
      else if (item.is === 'script') {
        if (item.role === 'rule') states = this.#runScript(item, states, this.#session.after[index]);
      } else states = this.#runRule(item, states, this.#session.after[index]);
      // Where scripts dropped all that was found, later rules begin anew.
      if (states.length === 0) states = [start];
    }
    return {
      files: this.#texts.map(({ path, before, text }) => ({ path, before, after: text })),
      starred: this.#starred,
      answers: this.#answers,
      conflicts: this.#conflicts,
      exhausted: this.#exhausted,
      matches: this.#matches,
      stopped: this.#stopped,
      traces: this.#traces,
      unparsed: this.#texts.flatMap(({ firstReading }) =>
        firstReading ? unparsedIn(firstReading.tree) : [],
      ),
    };
  }

  #applies(item: Rule | ScriptRule, { matched }: State): boolean {
    const history = {
      virtual: this.#session.virtual,
      matched,
      ever: this.#ever,
      path: this.#texts[0]?.path ?? '',
    };
    return applies(item.dependsOn, history);
  }

  #runScript(rule: ScriptRule, states: readonly State[], keep: ReadonlySet<string>): State[] {
    const applies = (item: Rule | ScriptRule, state: State) => this.#applies(item, state);
    const outcome = runScriptRule(this.#session, rule, states, this.#texts, applies, keep);
    this.#answers.push(...outcome.answers);
    if (outcome.matched) this.#ever.add(rule.name);
    if (outcome.stopped) this.#stopped = true;
    return outcome.states;
  }

  #runRule(rule: Rule, states: readonly State[], keep: ReadonlySet<string>): State[] {
    const { layout } = this.#session.options;
    const search = new RuleSearch(this.#session, this.#scripts, this.#texts, rule, keep);
    const next = this.#statesBehind(rule, states, keep, search);
    const total = search.runs.reduce((sum, { solutions }) => sum + solutions.length, 0);
    this.#matches.set(rule.name, (this.#matches.get(rule.name) ?? 0) + total);
    if (total > 0) this.#ever.add(rule.name);
    const changes = changesOf(search.runs, layout);
    this.#starred.push(...search.runs.flatMap(starredBy));
    this.#exhausted.push(...search.exhausted);
    this.#conflicts.push(...search.conflicts, ...changes.conflicts);
    this.#traces.push(...search.traces);
    return carryOut(changes, this.#texts, next, layout);
  }

  #statesBehind(
    rule: Rule,
    states: readonly State[],
    keep: ReadonlySet<string>,
    search: RuleSearch,
  ): State[] {
    const { inherited, all, required } = takenBy(rule);
    const positions = positionsAmong(inherited);
    const gatheredKeys = positionsAmong(all);
    const applicable = new Set(states.filter((state) => this.#applies(rule, state)));
    const gathered = gatherPositions(all, [...applicable], new Set(all.map(({ key }) => key)));
    const next: State[] = [];
    for (const state of states) {
      const relevant = applicable.has(state) ? gathered(state.environment) : undefined;
      if (!relevant || required.some((key) => relevant.get(key) === undefined)) {
        next.push(state);
        continue;
      }
      const own = search
        .from(relevant)
        .filter((solution) => standsAt(solution, state.environment, positions));
      if (own.length === 0) next.push(state);
      const matched = withName(state.matched, rule.name);
      for (const environment of exported(own, keep)) {
        const fresh = environment.filter((key) => !gatheredKeys.has(key));
        next.push({ environment: mergeOver(state.environment, fresh), matched });
      }
    }
    return distinct(next, keep);
  }
}

interface Key {
  readonly kind: string;
  readonly key: string;
}

const positionsAmong = (keys: readonly Key[]): ReadonlySet<string> =>
  new Set(keys.filter(({ kind }) => kind === 'position').map(({ key }) => key));

/** What a rule takes from those before it: by its own metavariables, by all that is asked of these, and what it must have. */
function takenBy(rule: Rule): {
  inherited: readonly Key[];
  all: readonly Key[];
  required: readonly string[];
} {
  const used = usedBy(rule);
  const needed = neededBy(rule);
  const own = rule.metavariables.filter(({ key }) => used.has(key));
  const inherited = own.filter((metavariable) => metavariable.inherited);
  return {
    inherited,
    all: [...inherited, ...own.flatMap(constrainedBy)],
    required: inherited.flatMap(({ key }) => (needed.has(key) ? key : [])),
  };
}
