@@
expression E;
@@
  if (!E)
-  a();
+  aa();
   else
-  b();
+  bb();
