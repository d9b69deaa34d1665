@@ identifier f, i; @@
 f(...
- ,int i
+ ,long i
 )
 {
 ...
 }
