@@ expression x, y; @@
- old(x, y)
+ fresh_function_name(x, some_other_long_name, y)
