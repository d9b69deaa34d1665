@@ expression E; @@
 foo();
 ... when != bad()
     when != worse(E)
- bar(E);
+ baz(E);
