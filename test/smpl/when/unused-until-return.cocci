@@
type T;
identifier ret;
constant C;
@@
- T ret = C;
  ... when != ret
- return ret;
+ return C;
