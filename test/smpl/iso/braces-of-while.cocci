@@
expression E;
@@
  while (E)
-   step();
+   pace();
