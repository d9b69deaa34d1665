@@ expression E; @@
  call(E);
+ if (E)
+	more(E);
