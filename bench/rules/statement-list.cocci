@@ iterator name when_so; expression E; statement list sl; @@
- if (E) { sl }
+ when_so (E) { sl }
