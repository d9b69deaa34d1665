@@ struct a *E; @@
- drop(E)
+ drop_a(E)
