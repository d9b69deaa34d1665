@@ struct ops *o; expression E; @@
- o->run(E)
+ ops_run(o, E)
