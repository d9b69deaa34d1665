@@
identifier x;
@@
 #undef x
+#undef OTHER
