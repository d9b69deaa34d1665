@@ identifier m; expression E; @@
- get(E->m)
+ get_field(E, m)
