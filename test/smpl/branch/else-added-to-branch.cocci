@@
expression E;
@@
  if (E)
    a();
+ else
+   none();
