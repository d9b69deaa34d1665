@@
identifier f;
@@
- void f(void) { }
