@r@
identifier f;
expression e;
@@
f(e);

@script:ocaml s@
f << r.f;
g;
@@
g := make_ident (f ^ "_x")

@@
identifier r.f, s.g;
expression r.e;
@@
- f(e);
+ g(e);
