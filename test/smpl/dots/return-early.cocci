@@ expression e; @@
 if (e) {
 ...
 return
- -1
+ -EINVAL
 ;
 }
