@@
type T;
identifier ret;
expression C;
@@
- T ret = C;
  ... when != ret
      when strict
- return ret;
+ return C;
