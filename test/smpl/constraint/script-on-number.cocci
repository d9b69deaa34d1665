@r@
constant c : script:python() { int(c) % 2 == 0 };
@@
- use(c);
+ even(c);
