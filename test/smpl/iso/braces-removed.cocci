@@ expression a; @@
- if (a) { ... }
+ done(a);
