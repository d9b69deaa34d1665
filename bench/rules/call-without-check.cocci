@@ expression x; identifier f =~ "alloc"; @@
 x = f(...);
+ check(x);
 ... when != !x
     when != x == NULL
 *x
