@@
expression E;
@@
- !is_bad(E)
+ is_good(E)
