@@ declarer name LIST; identifier v; @@
- static LIST(v);
+ static struct list v = LIST_INIT(v);
