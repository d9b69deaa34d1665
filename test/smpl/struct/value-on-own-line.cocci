@@
identifier x;
@@
 struct ops x = {
   .get =
-    old_get
+    new_get
 };
