@@
identifier x;
declarer name DEFINE_OLD, DEFINE_NEW;
@@
- DEFINE_OLD(x);
+ DEFINE_NEW(x);
