import { functionsOf } from '../c/functions.ts';
import { applyEdits, type Edit, sortEdits } from '../text/edit-set.ts';
import { Source } from '../text/source.ts';
import type { Rule, ScriptRule } from './ast.ts';
import { applies } from './dependency.ts';
import { FileReading } from './file-reading.ts';
import { runScriptRule, withoutRefused } from './group-scripts.ts';
import { EnvironmentStore } from './match/environment.ts';
import { findAll, mayMatch } from './match/find.ts';
import { WHOLE_FLOW } from './match/flow.ts';
import { Matcher, type Surroundings } from './match/matcher.ts';
import { type RuleTrace, Trace } from './match/trace.ts';
import type { Solution } from './match/witness.ts';
import { MetavariableScripts } from './metavariable-scripts.ts';
import { neededBy } from './needed.ts';
import type { InputFile, PatchOutcome, Starred } from './patch-outcome.ts';
import { gatherPositions, shift, standsAt } from './positions.ts';
import type { Conflict } from './rewrite/accept.ts';
import { type HeaderChange, headerChanges } from './rewrite/header-change.ts';
import { marksOf } from './rewrite/marks.ts';
import { prototypeEdits } from './rewrite/prototypes.ts';
import { rewrite } from './rewrite/rewrite.ts';
import { tidy } from './rewrite/tidy.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { type Session, startingEnvironment } from './session.ts';
import { distinct, exported, mergeOver, type State, usedBy, withName } from './states.ts';
import { hasType } from './types/has-type.ts';
import type { Types } from './types/types.ts';
import { unparsedIn } from './unparsed.ts';
import { constrainedBy } from './used-after.ts';
import { any, word } from './words/formula.ts';
import { TextWords } from './words/text-words.ts';

interface Text {
  readonly path: string;
  text: string;
  words: TextWords;
  reading: FileReading | undefined;
}

/** A rule in one text. */
interface RuleRun {
  readonly text: Text;
  readonly matcher: Matcher;
  readonly solutions: Solution[];
}

/** One run of all rules over the files of a group. */
export class GroupRun {
  readonly #session: Session;
  readonly #scripts: MetavariableScripts;
  readonly #store = new EnvironmentStore();
  readonly #texts: Text[];
  readonly #before: readonly InputFile[];
  readonly #starred: Starred[] = [];
  readonly #answers: ScriptAnswer[] = [];
  readonly #conflicts: PatchOutcome['conflicts'][number][] = [];
  readonly #exhausted: PatchOutcome['exhausted'][number][] = [];
  readonly #matches = new Map<string, number>();
  readonly #ever = new Set<string>();
  readonly #traces: RuleTrace[] = [];
  readonly #firstReadings: FileReading[] = [];
  #stopped = false;

  constructor(session: Session, files: readonly InputFile[]) {
    this.#session = session;
    this.#before = files;
    this.#scripts = new MetavariableScripts(
      session,
      files.map(({ path }) => path),
    );
    this.#texts = files.map(({ path, text }) => ({
      path,
      text,
      words: TextWords.of(text),
      reading: undefined,
    }));
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
      traces: this.#traces,
      unparsed: this.#firstReadings.flatMap(({ tree }) => unparsedIn(tree)),
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
    const used = usedBy(rule);
    const inherited = rule.metavariables.filter(({ inherited, key }) => inherited && used.has(key));
    const needed = neededBy(rule);
    const required = inherited.flatMap(({ key }) => (needed.has(key) ? key : []));
    const positions = new Set(inherited.filter(({ kind }) => kind === 'position').map(({ key }) => key));
    const asked = rule.metavariables.filter(({ key }) => used.has(key)).flatMap(constrainedBy);
    const keys = new Set([...inherited, ...asked].map(({ key }) => key));
    const cache = new Map<number, readonly Solution[]>();
    const found: RuleRun[] = [];
    const next: State[] = [];
    const runs = new Map<Text, RuleRun>();
    const gatheredKeys = new Set(
      [...inherited, ...asked].filter(({ kind }) => kind === 'position').map(({ key }) => key),
    );
    const applicable = states.filter((state) => this.#applies(rule, state));
    const gathered = gatherPositions([...inherited, ...asked], applicable, keys);
    for (const state of states) {
      if (!this.#applies(rule, state)) {
        next.push(state);
        continue;
      }
      const relevant = gathered(state.environment);
      if (required.some((key) => relevant.get(key) === undefined)) {
        next.push(state);
        continue;
      }
      let solutions = cache.get(relevant.id);
      if (!solutions) {
        const all: Solution[] = [];
        for (const text of this.#texts) {
          if (!this.#explains(text) && !mayMatch(rule.minus, text.words, relevant)) continue;
          let run = runs.get(text);
          if (!run) {
            run = { text, matcher: this.#matcher(rule, text, keep), solutions: [] };
            runs.set(text, run);
            found.push(run);
          }
          const answer = findAll(run.matcher, relevant);
          this.#exhausted.push(...answer.exhausted.map((one) => ({ ...one, path: text.path })));
          this.#tell(rule, text, run.matcher, answer.strayed ?? []);
          const finished = answer.solutions.flatMap((solution) => this.#scripts.finish(rule, solution) ?? []);
          run.solutions.push(...finished);
          all.push(...finished);
        }
        solutions = all;
        cache.set(relevant.id, solutions);
      }
      const own = solutions.filter((solution) => standsAt(solution, state.environment, positions));
      if (own.length === 0) next.push(state);
      const matched = withName(state.matched, rule.name);
      for (const environment of exported(own, keep)) {
        const fresh = environment.filter((key) => !gatheredKeys.has(key));
        next.push({ environment: mergeOver(state.environment, fresh), matched });
      }
    }
    const total = found.reduce((sum, { solutions }) => sum + solutions.length, 0);
    this.#matches.set(rule.name, (this.#matches.get(rule.name) ?? 0) + total);
    if (total > 0) this.#ever.add(rule.name);
    return this.#change(rule, found, distinct(next, keep));
  }

  // What the matches in each text mark is told, and what they change is changed.
  #change(rule: Rule, found: readonly RuleRun[], states: State[]): State[] {
    let after = states;
    const edited = new Map<Text, readonly Edit[]>();
    const changes: HeaderChange[] = [];
    for (const { text, matcher, solutions } of found) {
      const { trace } = matcher;
      if (trace)
        this.#traces.push({ rule: rule.name, path: text.path, hits: trace.hits, miss: trace.nearest });
      const lines = new Map(
        solutions.flatMap((one) => marksOf(one).starred).map((span) => [`${span.start} ${span.end}`, span]),
      );
      for (const span of lines.values()) this.#starred.push({ rule: rule.name, path: text.path, span });
      if (!rule.changes || solutions.length === 0) continue;
      const { layout } = this.#session.options;
      const { edits, conflicts } = rewrite(matcher.code.tree, matcher.names, solutions, layout);
      this.#tell(rule, text, matcher, conflicts);
      if (edits.length === 0) continue;
      if (!rule.disabled.includes('prototypes')) {
        const removed = solutions.flatMap((one) => marksOf(one).removed);
        changes.push(...headerChanges(matcher.code.tree, edits, removed));
      }
      edited.set(text, edits);
    }
    const renamed = changes.map(({ name }) => name);
    for (const text of this.#texts) {
      const own = edited.get(text) ?? [];
      if (own.length === 0 && !renamed.some((name) => text.words.has(name))) continue;
      const { tree } = this.#reading(text).with(any(renamed.map(word))).code;
      const wanted = sortEdits([...own, ...prototypeEdits(tree, changes, own)]);
      if (wanted.length === 0) continue;
      const edits = tidy(tree, wanted, this.#session.options.layout);
      text.text = applyEdits(text.text, edits);
      text.words = TextWords.of(text.text);
      text.reading = undefined;
      after = after.map((state) => ({ ...state, environment: shift(state.environment, text.path, edits) }));
    }
    return after;
  }

  #tell(rule: Rule, { path }: Text, { code }: Matcher, conflicts: readonly Conflict[]): void {
    for (const conflict of conflicts)
      this.#conflicts.push({
        ...conflict,
        rule: rule.name,
        path,
        line: code.tree.source.lineAt(conflict.at),
      });
  }

  /** Somebody asks why nothing matches in this text, so all of it is looked at. */
  #explains({ path }: { readonly path: string }): boolean {
    return this.#session.options.explain?.path === path;
  }

  #reading(text: Text): FileReading {
    const { macros, options } = this.#session;
    if (!text.reading) {
      const source = new Source(text.path, text.text);
      const headers = () => options.headersOf?.(text.path) ?? [];
      text.reading = new FileReading(source, text.words, macros, headers);
      if (this.#before.some((file) => file.text === text.text)) this.#firstReadings.push(text.reading);
    }
    return text.reading;
  }

  #matcher(rule: Rule, text: Text, keep: ReadonlySet<string>): Matcher {
    const { code, types } = this.#reading(text).with(
      this.#explains(text) ? undefined : this.#session.words.get(rule.name),
      this.#session.names.get(rule.name),
    );
    const { explain } = this.#session.options;
    const trace =
      explain && explain.path === text.path
        ? new Trace(code.tree, explain.line, functionsOf(code.tree), rule.minus)
        : undefined;
    return new Matcher(code, rule, this.#surroundings(rule, types, keep), trace);
  }

  #surroundings(rule: Rule, types: Types, handedOn: ReadonlySet<string>): Surroundings {
    return {
      hasType: (matcher, metavariable, node, environment) =>
        hasType(types.within(matcher.code), matcher, metavariable, node, environment),
      isLocal: (_matcher, node) => types.isLocal(node),
      isTypeName: (name) => types.isTypeName(name),
      flow: this.#session.options.flow ?? WHOLE_FLOW,
      handedOn,
      isLate: this.#session.options.isLate ?? (() => false),
      scopeOf: (node) => types.declarationOf(node),
      askScript: (metavariable, constraint, binding, environment) =>
        this.#scripts.holds(rule, metavariable, constraint, binding, environment),
    };
  }
}
