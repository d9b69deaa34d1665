@@ expression E; @@
+ /* be careful */
  danger(E);
