@@ expression E,F; @@
 foo();
 ... when != g(E, F)
- bar(E);
+ baz(E);
