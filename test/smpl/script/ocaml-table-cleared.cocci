@initialize:ocaml@
@@
let seen = Hashtbl.create 10

@r@
identifier f =~ "_get$";
@@
f(...)

@script:ocaml@
f << r.f;
@@
Hashtbl.add seen f 1;
Hashtbl.add seen (f ^ "x") 2;
Printf.printf "%d\n" (Hashtbl.fold (fun k v a -> v + a) seen 0);
Hashtbl.clear seen
