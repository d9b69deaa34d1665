@@ statement S1, S2; expression X; @@
 if (special(X)) S1
+ else if (other(X))
+	handle(X);
 else S2
