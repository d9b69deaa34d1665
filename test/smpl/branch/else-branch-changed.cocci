@@
expression E;
@@
  if (E)
    a();
  else
-   b();
+   c();
