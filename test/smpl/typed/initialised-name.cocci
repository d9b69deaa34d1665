@@
type T;
T **x;
expression E;
@@
- x = pick(E)
+ x = pick_table(E)
