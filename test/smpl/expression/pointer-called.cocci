@@ expression E, x; @@
- call_it(E, x)
+ E(x)
