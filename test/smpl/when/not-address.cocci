@@
identifier x;
@@
- int x = 0;
+ int x;
  ... when != &x
      when != x
  x = 0;
