export type Literal = string | number | boolean;

export type OcamlPattern =
  | { readonly is: 'any' }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'literal'; readonly value: Literal }
  | { readonly is: 'tuple' | 'list'; readonly parts: readonly OcamlPattern[] }
  | { readonly is: 'cons'; readonly head: OcamlPattern; readonly tail: OcamlPattern }
  | { readonly is: 'tagged'; readonly tag: string; readonly part: OcamlPattern | undefined };

export interface OcamlArm {
  readonly pattern: OcamlPattern;
  readonly body: OcamlExpression;
}

export type OcamlExpression =
  | { readonly is: 'literal'; readonly value: Literal }
  | { readonly is: 'name'; readonly name: string; readonly at: number }
  | { readonly is: 'tuple' | 'list' | 'sequence'; readonly parts: readonly OcamlExpression[] }
  | { readonly is: 'apply'; readonly fn: OcamlExpression; readonly argument: OcamlExpression }
  | {
      readonly is: 'operator';
      readonly sign: string;
      readonly left: OcamlExpression;
      readonly right: OcamlExpression;
    }
  | { readonly is: 'field'; readonly of: OcamlExpression; readonly name: string }
  | { readonly is: 'tagged'; readonly tag: string; readonly part: OcamlExpression | undefined }
  | {
      readonly is: 'if';
      readonly test: OcamlExpression;
      readonly yes: OcamlExpression;
      readonly no: OcamlExpression;
    }
  | {
      readonly is: 'let';
      readonly pattern: OcamlPattern;
      readonly recursive: boolean;
      readonly value: OcamlExpression;
      /** Undefined for a definition at the top of a script. */
      readonly body: OcamlExpression | undefined;
    }
  | { readonly is: 'function'; readonly arms: readonly OcamlArm[] }
  | { readonly is: 'match' | 'try'; readonly value: OcamlExpression; readonly arms: readonly OcamlArm[] };

export const UNIT: OcamlExpression = { is: 'tuple', parts: [] };
