@r@
expression e;
@@
f(e);

@script:ocaml@
e << r.e;
@@
if e = "1" then Coccilib.include_match false

@@
expression r.e;
@@
- f(e);
+ g(e);
