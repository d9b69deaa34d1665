@@ expression x; @@
 start();
 <... when strict
- a(x);
+ b(x);
 ...>
 end();
