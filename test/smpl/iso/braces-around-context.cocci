@@
expression E;
@@
  if (E) {
-   warn();
+   note();
  }
