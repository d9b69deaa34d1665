@@
expression E;
@@
  lock(E);
+
+ /* now it is ours */
+ use(E);
+
