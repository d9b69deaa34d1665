@ocaml_rule@
identifier f;
position p;
@@
f@p(...);

@script:ocaml@
f << ocaml_rule.f;
p << ocaml_rule.p;
@@
Printf.printf "%s at %d\n" f (List.hd p).line
