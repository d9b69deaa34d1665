@@
identifier x;
expression E;
@@
  int x = E;
+ note(x);
