@@
identifier f;
@@
+ // calls the device
 int f(...) { ... }
