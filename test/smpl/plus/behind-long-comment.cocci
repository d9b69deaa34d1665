@@
@@
 foo();
+post();
