@@ expression E; @@
- !is_off(E)
+ is_on(E)
