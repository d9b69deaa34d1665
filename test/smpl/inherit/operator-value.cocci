@r@
binary operator op;
expression E;
@@
check(E op 1)
@@
binary operator r.op;
expression r.E;
@@
- test(E op 1)
+ ok()
