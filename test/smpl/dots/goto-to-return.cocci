@@ expression e; @@
 if (e) {
 ...
- foo();
 ...
 return -1;
 }
