@@
identifier i;
expression n;
@@
-int i;
 ...
-for (i = 0; i < n; i++)
+for (int i = 0; i < n; i++)
 {
 ...
 }
