@@ identifier x; expression E; @@
 struct s x = {
  .inner = {
-   .a = E,
+   .b = E,
  },
 };
