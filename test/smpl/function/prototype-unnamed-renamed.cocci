@@ @@
- int old(int a)
+ int new(long a)
 {
 ...
 }
