@initialize:ocaml@
@@
let total = ref 0

@r@
identifier f;
expression e;
position p;
@@
f@p(e);

@script:ocaml@
f << r.f;
e << r.e;
p << r.p;
@@
List.iter
  (fun at -> Printf.printf "%s:%d:%d-%d in %s\n" at.file at.line at.col at.col_end at.current_element)
  p;
total := !total + String.length f;
match e with
  "1" | "2" -> print_endline "small"
| other -> Printf.printf "%s%%\n" other

@finalize:ocaml@
all << merge.total;
@@
Printf.printf "%d in %d\n" (List.fold_left (fun sum one -> sum + !one) 0 all) (List.length all)
