@r@ expression E; position p; @@
 if (...)
 return@p E;
@@ expression F; position p != {r.p}; @@
- return@p F;
+ return late(F);
