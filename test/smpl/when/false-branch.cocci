@r exists@
expression E, x;
@@
  x = look(E);
  ... when != true x == NULL
- use_it(E);
+ use_that(E);
