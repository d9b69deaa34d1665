@r@
identifier f =~ "_get$";
@@
f(...)

@script:ocaml s@
f << r.f;
g;
h;
@@
g := make_ident (Str.replace_first (Str.regexp "old_\\(one\\|two\\)") "\\1_new" f);
h := make_ident (List.hd (List.rev (Str.split (Str.regexp "_") f)))

@@
identifier r.f, s.g, s.h;
expression e;
@@
- f(e)
+ g(h, e)
