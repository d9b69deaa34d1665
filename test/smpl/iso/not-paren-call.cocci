@@
expression E;
@@
- !is_ok(E)
+ is_bad(E)
