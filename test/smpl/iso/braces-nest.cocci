@@ expression a; @@
 if (a) {
 <...
- foo();
+ bar();
 ...>
 }
