@@
expression E;
@@
- ASSERT(E);
+ if (!E)
+	panic();
