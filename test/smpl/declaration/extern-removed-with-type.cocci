@@ identifier v; @@
- extern struct list v;
