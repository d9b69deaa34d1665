@@ expression x, E; @@
- x = alloc(E);
+ x = zalloc(E);
  if (\(x == NULL\|IS_ERR(x)\)) { ... return ...; }
- memset(x, 0, E);
