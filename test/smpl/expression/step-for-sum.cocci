@@
expression x;
@@
-x += 1
+x++
