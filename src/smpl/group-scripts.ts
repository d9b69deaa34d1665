import type { Rule, ScriptRule } from './ast.ts';
import { OneProgram } from './one-program.ts';
import type { InputFile } from './patch-outcome.ts';
import { mayDrop } from './refused.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { readInputs } from './script-values.ts';
import { runScript, type Session } from './session.ts';
import { distinct, type State, withName } from './states.ts';

type Applies = (item: Rule | ScriptRule, state: State) => boolean;

/** What a script rule made of the states before it. */
export interface ScriptOutcome {
  readonly states: State[];
  readonly answers: readonly ScriptAnswer[];
  /** For some state it ran and kept it. */
  readonly matched: boolean;
  readonly stopped: boolean;
}

/** Runs a script rule for each state that it applies to; `keep` are the keys that later rules use. */
export function runScriptRule(
  session: Session,
  rule: ScriptRule,
  states: readonly State[],
  files: readonly InputFile[],
  applies: Applies,
  keep: ReadonlySet<string>,
): ScriptOutcome {
  const next: State[] = [];
  const asked = new Map<number, ScriptAnswer | undefined>();
  const keys = new Set(rule.inputs.map(({ key }) => key));
  const program = new OneProgram(files);
  const paths = files.map(({ path }) => path);
  let matched = false;
  for (const state of states) {
    if (!applies(rule, state)) {
      next.push(state);
      continue;
    }
    const relevant = state.environment.filter((key) => keys.has(key));
    if (!asked.has(relevant.id))
      asked.set(relevant.id, program.holds(relevant) ? runScript(session, rule, relevant, paths) : undefined);
    const answer = asked.get(relevant.id);
    if (answer === undefined) next.push(state);
    else if (answer.kept) {
      matched = true;
      next.push(withOutputs(rule, state, answer));
    }
    if (answer?.stopped) break;
  }
  const answers = [...asked.values()].filter((answer) => answer !== undefined);
  const stopped = answers.some((answer) => answer.stopped);
  return { states: distinct(next, keep), answers, matched, stopped };
}

function withOutputs({ name }: ScriptRule, state: State, { outputs }: ScriptAnswer): State {
  let { environment } = state;
  for (const [output, text] of outputs)
    environment = environment.with(`${name}.${output}`, {
      kind: 'identifier',
      key: text,
      tokens: text,
      text,
    });
  return { environment, matched: withName(state.matched, name) };
}

/** What a script that cannot run might have dropped goes no further. */
export function withoutRefused(item: Rule | ScriptRule, states: State[], applies: Applies): State[] {
  if (item.is === 'rule' || item.role !== 'rule' || !mayDrop(item)) return states;
  return states.filter(
    (state) => !applies(item, state) || readInputs(item.inputs, state.environment) === undefined,
  );
}
