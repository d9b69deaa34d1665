@@ statement list SL; @@
 if (x) {
- SL
+ nop();
 }
