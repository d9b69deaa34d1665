@@
type T;
T *x;
expression E;
@@
- x = (T *)get(E);
+ x = get(E);
