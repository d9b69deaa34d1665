@@
identifier ret;
expression E;
@@
- int ret = 0;
+ int ret;
  ... when != ret
  ret = E;
