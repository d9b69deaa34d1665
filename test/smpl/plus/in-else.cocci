@@ expression E; statement S; @@
  if (check(E)) S
+ else
+	count(E);
