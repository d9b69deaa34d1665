@r@
identifier f =~ "^noop";
@@
- void f(...) { }
@@
identifier r.f;
@@
- f(...);
