import type { Node } from '../../c/syntax-tree.ts';
import type { Metavariable } from '../ast.ts';
import type { Code } from '../match/code.ts';
import type { Environment } from '../match/environment.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Solutions } from '../match/witness.ts';

/** What the expressions of one text have for types. */
export class Types {
  readonly code: Code;
  readonly headers: readonly string[];

  constructor(code: Code, headers: readonly string[]) {
    this.code = code;
    this.headers = headers;
  }

  hasType(matcher: Matcher, _metavariable: Metavariable, _node: Node, environment: Environment): Solutions {
    return matcher.succeed(environment);
  }

  isLocal(_node: Node): boolean {
    return true;
  }
}
