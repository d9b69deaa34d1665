@@
@@
 struct s {
+   int first;
    ...
 };
