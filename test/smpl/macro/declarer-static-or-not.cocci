@@ declarer name LIST; identifier v; @@
- LIST(v);
+ struct list v = LIST_INIT(v);
