@@ expression E; @@
  f(E
+  , 0
  )
