import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beyondReach } from '../../src/smpl/script/ocaml/readable.ts';
import { OcamlScripts } from '../../src/smpl/script/ocaml/scripts.ts';
import type { ScriptCall } from '../../src/smpl/script/runner.ts';

function printedBy(code: string, more: Partial<ScriptCall> = {}): string {
  const call: ScriptCall = {
    role: 'rule',
    language: 'ocaml',
    rule: 'r',
    code,
    path: 'x.cocci',
    line: 7,
    variables: [],
    outputs: [],
    files: ['a.c'],
    ...more,
  };
  return new OcamlScripts(1000).run(call).printed;
}

test('what scripts are made of has the values that it has in OCaml', () => {
  const cases: [code: string, printed: string][] = [
    ['print_int (1 + 2 * 3 - 7 / 2 mod 2)', '6'],
    ['print_string ("a" ^ "b" ^ string_of_int (-3))', 'ab-3'],
    ['Printf.printf "%s|%5d|%-3s|%%|%b" "x" 42 "y" (1 < 2 && not false)', 'x|   42|y  |%|true'],
    ['let f a b = a - b in print_int (List.fold_left f 10 [1; 2; 3])', '4'],
    ['let rec up n = if n > 3 then [] else n :: up (n + 1) in print_int (List.length (up 1 @ [9]))', '4'],
    ['match (1, [2; 3]) with (1, x :: _) -> print_int x | _ -> print_string "no"', '2'],
    ['match Some "a" with None -> () | Some "b" | Some "a" -> print_string "found"', 'found'],
    ['try print_int (List.hd []) with Failure _ -> print_string "none"', 'none'],
    ['let t = Hashtbl.create 3 in Hashtbl.add t (1, "a") 5; print_int (Hashtbl.find t (1, "a"))', '5'],
    ['let n = ref 1 in incr n; n := !n * 10; print_int !n (* twenty *)', '20'],
    ['let x = 1 in let x = x + 1 in (fun y -> print_int (x + y)) 40', '42'],
    ['if false then print_string "no"; print_string "yes"', 'yes'],
  ];
  for (const [code, printed] of cases) assert.equal(printedBy(code), printed, code);
});

test('what is out of reach is named', () => {
  assert.equal(beyondReach('print_string (f x)', ['x']), 'it uses f');
  assert.equal(beyondReach('Unix.system "ls"', []), 'it uses Unix.system');
  assert.match(beyondReach('while true do () done', []) ?? '', /it uses while/);
  assert.match(beyondReach('print_string (', []) ?? '', /it has an end too early/);
  assert.match(beyondReach('x.(3) <- 4', ['x']) ?? '', /it has '\('/);
  assert.equal(beyondReach('let f x = x in print_string (f y)', ['y']), undefined);
});

test('a script that fails, hangs or prints without end is ended', () => {
  assert.throws(() => printedBy('print_int (1 / 0)'), /^ScriptError: x\.cocci:7: .*Division_by_zero/);
  assert.throws(() => printedBy('let rec f x = f x in f 1'), /^ScriptError: x\.cocci:7/);
  assert.throws(
    () => printedBy('let rec f n = print_string "0123456789"; f (n + 1) in f 1'),
    /printed more than 1000/,
  );
});
