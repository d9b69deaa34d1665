@@
attribute name __cleanup;
identifier x, f;
expression E;
@@
- struct ring *x __cleanup(f) = E;
+ struct ring *x = E;

@@
identifier x;
expression E;
@@
- u64 x __attribute__((aligned(E)));
+ u64 x;
