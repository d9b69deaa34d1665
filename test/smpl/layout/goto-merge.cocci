@@
expression x, E;
@@
  if (!x) {
-   ret = E;
-   goto out;
+   return E;
  }
