@@ expression x; @@
 a(x);
 ...
+ z();
 return ...;
