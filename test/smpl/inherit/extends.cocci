@r@
expression E;
identifier x;
@@
  declare(E, x);

@s extends r@
@@
- use(E, x);
+ use_declared(x, E);
