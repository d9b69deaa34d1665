@@
identifier f;
@@
+ static void f(void) { g(); }
- void f(void) { h(); }
