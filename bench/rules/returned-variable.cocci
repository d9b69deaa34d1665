@@ type T; identifier ret; expression E; @@
- T ret;
  ... when != ret
- ret = E;
- return ret;
+ return E;
