@@
identifier x;
@@
  struct timer x;
+ setup(&x);
