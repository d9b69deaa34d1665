@@ expression E; @@
- return fail(E);
+ report(E);
+ return -EINVAL;
