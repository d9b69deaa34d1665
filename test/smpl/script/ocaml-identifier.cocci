@r@
identifier f;
expression list[n] es;
position p;
@@
f@p(es)

@script:ocaml named@
f << r.f;
n << r.n;
p << r.p;
made;
@@
let line = (List.hd p).line in
if n < 1 || line > 6 then Coccilib.include_match false
else made := make_ident (f ^ "_" ^ string_of_int n)

@@
identifier r.f, named.made;
position r.p;
@@
- f@p
+ made
 (...)
