@@ struct inner *E; @@
- put(E)
+ put_inner(E)
