@@
identifier x;
@@
+ static int counter;
  static struct ops x = { ... };
