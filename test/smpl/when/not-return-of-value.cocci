@@
identifier f;
expression E;
@@
 f(...) {
 ... when != return E;
+ done();
 return;
 }
