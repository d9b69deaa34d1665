@@ declarer name LIST_HEAD; identifier x; @@
- struct list_head x;
  ...
- INIT_LIST_HEAD(&x);
+ LIST_HEAD(x);
