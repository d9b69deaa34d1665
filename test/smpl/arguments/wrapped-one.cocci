@@ expression a, b; @@
  send(a,
-	b
+	ref(b)
  )
