@@
identifier x;
@@
- struct old *x;
+ struct new *x;
  <...
- x->count
+ x->refs
  ...>
