@@
expression E;
@@
  E = alloc();
  ... when != true E == NULL
- use(E);
+ use_ok(E);
