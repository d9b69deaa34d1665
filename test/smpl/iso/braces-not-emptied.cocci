@@ expression a; @@
 if (a) {
 ...
- foo();
 }
