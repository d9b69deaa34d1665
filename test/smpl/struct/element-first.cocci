@@ identifier i; @@
 struct s i[] = {
+ { .name = "first" },
  ...
 };
