@@ expression x; @@
 start();
 <... when != c(x)
- a(x);
+ b(x);
 ...>
 end();
