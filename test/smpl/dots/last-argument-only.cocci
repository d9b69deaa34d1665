@@ expression E; @@
  send(...,
-	E
+	flags(E)
  )
