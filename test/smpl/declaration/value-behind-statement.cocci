@@
identifier x;
expression E;
statement S;
@@
- int x = E;
+ int x;
  S
+ x = E;
