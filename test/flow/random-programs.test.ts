import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Cfg } from '../../src/flow/cfg.ts';
import { cfgOfBody, nameOf } from './flow-of.ts';

// Random programs are run twice with the same decisions: by a tree walk here, and along the edges of their graph.

type Statement =
  | { kind: 'call' | 'break' | 'continue' | 'return' }
  | { kind: 'block'; body: Statement[] }
  | { kind: 'if'; consequence: Statement; otherwise: Statement | undefined }
  | { kind: 'while' | 'do' | 'for' | 'endless' | 'macro'; body: Statement }
  | { kind: 'switch'; cases: Statement[][]; hasDefault: boolean };

const { statement } = fc.letrec<{ statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom('call', 'call', 'break', 'continue', 'return') }),
    fc.record({ kind: fc.constant('block'), body: fc.array(tie('statement'), { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('if'),
      consequence: tie('statement'),
      otherwise: fc.option(tie('statement'), { nil: undefined }),
    }),
    fc.record({ kind: fc.constantFrom('while', 'do', 'for', 'endless', 'macro'), body: tie('statement') }),
    fc.record({
      kind: fc.constant('switch'),
      cases: fc.array(fc.array(tie('statement'), { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      hasDefault: fc.boolean(),
    }),
  ) as fc.Arbitrary<Statement>,
}));

const most = 60;
class Halt extends Error {}

/** Hands out decisions and writes down what ran, up to a number of steps. */
class Run {
  readonly trace: string[] = [];
  readonly #decisions: readonly number[];
  #taken = 0;

  constructor(decisions: readonly number[]) {
    this.#decisions = decisions;
  }

  step(name: string): void {
    if (this.trace.length === most) throw new Halt();
    this.trace.push(name);
  }

  decide(name: string, choices: number): number {
    this.step(name);
    return this.#decisions[this.#taken++ % this.#decisions.length] % choices;
  }
}

/** A statement as C, and how it runs; jumps that nothing catches are left out. */
interface Program {
  text: string;
  run(on: Run): 'next' | 'break' | 'continue' | 'return';
}

class Writer {
  #names = 0;

  name(letter: string): string {
    return `${letter}${this.#names++}`;
  }

  write(statement: Statement, inLoop: boolean, inSwitch: boolean): Program {
    switch (statement.kind) {
      case 'break':
      case 'continue':
      case 'return':
      case 'call': {
        const { kind } = statement;
        const allowed = kind === 'return' || (kind === 'break' ? inLoop || inSwitch : inLoop);
        if (kind === 'call' || !allowed) {
          const text = `${this.name('f')}();`;
          return step(text, 'next');
        }
        return step(`${kind};`, kind);
      }
      case 'block': {
        const parts = statement.body.map((part) => this.write(part, inLoop, inSwitch));
        return { text: `{ ${parts.map(({ text }) => text).join(' ')} }`, run: (on) => runAll(parts, on) };
      }
      case 'if': {
        const condition = this.name('c');
        const then = this.write({ kind: 'block', body: [statement.consequence] }, inLoop, inSwitch);
        const otherwise = statement.otherwise && this.write(statement.otherwise, inLoop, inSwitch);
        return {
          text: `if (${condition}) ${then.text}${otherwise ? ` else ${otherwise.text}` : ''}`,
          run: (on) => (on.decide(condition, 2) ? then.run(on) : (otherwise?.run(on) ?? 'next')),
        };
      }
      case 'switch':
        return this.#switch(statement.cases, statement.hasDefault, inLoop);
      default:
        return this.#loop(statement.kind, this.write(statement.body, true, false));
    }
  }

  #switch(cases: Statement[][], hasDefault: boolean, inLoop: boolean): Program {
    const value = this.name('s');
    const bodies = cases.map((body) => body.map((part) => this.write(part, inLoop, true)));
    const label = (index: number) =>
      hasDefault && index === bodies.length - 1 ? 'default:' : `case ${index}:`;
    return {
      text: `switch (${value}) { ${bodies.map((body, index) => `${label(index)} ${body.map(({ text }) => text).join(' ')}`).join(' ')} }`,
      run: (on) => {
        const chosen = on.decide(value, bodies.length + (hasDefault ? 0 : 1));
        const how = runAll(bodies.slice(chosen).flat(), on);
        return how === 'break' ? 'next' : how;
      },
    };
  }

  #loop(kind: 'while' | 'do' | 'for' | 'endless' | 'macro', body: Program): Program {
    const condition = kind === 'macro' ? `p, ${this.name('c')}` : this.name('c');
    const update = this.name('u');
    const text = {
      while: `while (${condition}) ${body.text}`,
      do: `do ${body.text} while (${condition});`,
      for: `for (; ${condition}; ${update}) ${body.text}`,
      endless: `for (;;) { g(); ${body.text} }`,
      macro: `for_each_entry(${condition}) { ${body.text} }`,
    }[kind];
    return {
      text,
      run: (on) => {
        for (let first = true; ; first = false) {
          if (kind === 'endless') on.step('g();');
          else if (!(kind === 'do' && first) && !on.decide(condition, 2)) return 'next';
          const how = body.run(on);
          if (how === 'break') return 'next';
          if (how === 'return') return how;
          if (kind === 'for') on.step(update);
        }
      },
    };
  }
}

type Way = ReturnType<Program['run']>;

function step(text: string, way: Way): Program {
  const run = (on: Run): Way => {
    on.step(text);
    return way;
  };
  return { text, run };
}

function runAll(parts: readonly Program[], on: Run): Way {
  for (const part of parts) {
    const how = part.run(on);
    if (how !== 'next') return how;
  }
  return 'next';
}

/** Runs along the edges of a graph. */
function follow(cfg: Cfg, on: Run): void {
  for (let at = cfg.entry; at !== cfg.exit; ) {
    const node = cfg.nodes[at];
    const name = nameOf(cfg, node);
    if (node.kind === 'condition' && name !== 'condition') {
      const way = on.decide(name, 2) ? 'true' : 'false';
      at = node.next.find(({ kind }) => kind === way)!.to;
    } else if (node.kind === 'switch') {
      at = node.next[on.decide(name, node.next.length)].to;
    } else {
      if (node.kind === 'statement') on.step(name);
      assert.equal(node.next.length, 1, `${name} goes one way`);
      at = node.next[0].to;
    }
  }
}

function traceOf(decisions: readonly number[], run: (on: Run) => void): string[] {
  const on = new Run(decisions);
  try {
    run(on);
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
  }
  return on.trace;
}

describe('buildCfg on random programs', () => {
  it('runs along the edges as the program runs', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(11), { minLength: 1, maxLength: 30 }),
        (body, decisions) => {
          const program = new Writer().write({ kind: 'block', body }, false, false);
          const cfg = cfgOfBody(program.text);
          assert.deepEqual(cfg.damage, []);
          assert.deepEqual(
            traceOf(decisions, (on) => follow(cfg, on)),
            traceOf(decisions, (on) => program.run(on)),
            program.text,
          );
        },
      ),
      { numRuns: 300, seed: 20171127 },
    );
  });
});
