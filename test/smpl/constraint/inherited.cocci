// A constraint on what an earlier rule bound chooses among its matches.
@names@
identifier f;
expression E;
@@
  register_hook(f, E)

@@
identifier names.f != {keep_hook};
expression names.E =~ "^K";
@@
- call_hook(f, E);
+ f(E);
