@@
type T;
identifier x, m;
expression E;
@@
- T *x = list_entry(E, T, m);
+ T *x = container_of(E, T, m);
