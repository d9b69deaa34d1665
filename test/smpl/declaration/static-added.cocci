@@ identifier x; @@
+ static
  const struct foo x[] = { ... };
