@@ struct a *E; @@
- E->x
+ get_x(E)
