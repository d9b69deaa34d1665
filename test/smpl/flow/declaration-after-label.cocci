@@
identifier l;
@@
l:
- a();
+ b();
