@@ expression x; @@
 start();
 <...
- a(x);
+ b(x);
 ...>
 end();
