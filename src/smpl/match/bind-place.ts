import type { Metavariable } from '../ast.ts';
import { type Binding, type Place, placeKey } from './binding.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { satisfies, stillSatisfies } from './satisfy.ts';
import { NO_SOLUTION, type Solutions, type Span } from './witness.ts';

/** Binds a position metavariable, or asks whether an inherited one knows this place. */
export function bindPlace(
  matcher: Matcher,
  metavariable: Metavariable,
  spans: readonly Span[],
  environment: Environment,
): Solutions {
  if (spans.length === 0) return NO_SOLUTION;
  const span = { start: spans[0].start, end: spans[spans.length - 1].end };
  const known = environment.get(metavariable.key);
  if (known) {
    const { path } = matcher.code.tree.source;
    const here = known.positions?.find(
      ({ start, end, path: its }) => start === span.start && end === span.end && its === path,
    );
    if (here)
      return stillSatisfies(matcher, metavariable, bindingOf(here), environment)
        ? matcher.succeed(environment)
        : NO_SOLUTION;
    if (metavariable.inherited || !metavariable.anyPosition) return NO_SOLUTION;
    const positions = [...known.positions!, placeOf(matcher, span)];
    return matcher.succeed(
      environment.with(metavariable.key, { ...known, key: positions.map(placeKey).join(' '), positions }),
    );
  }
  const binding = bindingOf(placeOf(matcher, span));
  if (metavariable.inherited || !satisfies(matcher, metavariable, binding, environment)) return NO_SOLUTION;
  return matcher.succeed(environment.with(metavariable.key, binding));
}

function bindingOf(place: Place): Binding {
  const key = placeKey(place);
  return { kind: 'position', key, tokens: key, text: '', positions: [place] };
}

export function placeOf(matcher: Matcher, span: Span): Place {
  const { source } = matcher.code.tree;
  const first = source.positionAt(span.start);
  const last = source.positionAt(span.end);
  return {
    path: source.path,
    start: span.start,
    end: span.end,
    line: first.line,
    column: first.column - 1,
    lineEnd: last.line,
    columnEnd: last.column - 1,
    element: matcher.elementAt(span.start),
  };
}
