@@
identifier x;
@@
- int x;
+ long x;
  ...
- use_int(x);
+ use_long(x);
