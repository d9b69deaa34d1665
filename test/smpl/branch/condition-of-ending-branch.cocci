@@
expression E;
@@
  if (
-    E == NULL
+    !E
     )
  { ... return ...; }
  else { ... }
