@@ local idexpression x; @@
- free_it(x)
+ free_local(x)
