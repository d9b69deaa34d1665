@@
@@
 foo(...);
+#ifdef X
+bar();
+#endif
