@a@
identifier f =~ "^never";
@@
f(...) { ... }

@b@
identifier g;
expression e;
@@
g(e)

@script:python s@
f << a.f = "none";
g << b.g;
n;
@@
coccinelle.n = g + "_" + f

@@
identifier b.g, s.n;
expression e;
@@
- g(e)
+ n(e)
