@@ global idexpression G; expression E; @@
- G = E;
+ WRITE_ONCE(G, E);
