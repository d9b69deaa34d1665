@@ expression x; identifier f, g; @@
 x = f(...);
 ... when != x = f(...)
     when any
- g(x);
+ g_of(f, x);
