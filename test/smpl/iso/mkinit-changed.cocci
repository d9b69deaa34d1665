@@ struct foo x; expression E; @@
 x.a =
- E
+ wrap(E)
 ;
