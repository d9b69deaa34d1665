@@
expression E;
@@
  if (\(E < 0\|E != 0\))
-   return E;
+   return fail(E);
