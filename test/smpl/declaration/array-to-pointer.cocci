@@
type T;
identifier x;
expression N;
@@
- T x[N];
+ T *x = alloc(N * sizeof(T));
