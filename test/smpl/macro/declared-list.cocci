@@ declarer name LIST_HEAD_OLD; declarer name LIST_HEAD; identifier x; @@
- LIST_HEAD_OLD(x);
+ LIST_HEAD(x);
