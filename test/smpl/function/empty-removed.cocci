@@
identifier f;
@@
- void f(...) {}
