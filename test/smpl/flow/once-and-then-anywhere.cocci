@@
identifier f, g, x;
@@
 int f(...) { ... when any
- legacy();
  ... when any
 }

@@
@@
- legacy();
+ modern();
