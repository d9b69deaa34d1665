@@
identifier f;
@@
 static int f(...) {
+ enter();
 ... }
