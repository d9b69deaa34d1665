@@
identifier x;
declarer name LIST_HEAD;
@@
- struct list_head x = LIST_HEAD_INIT(x);
+ LIST_HEAD(x);
