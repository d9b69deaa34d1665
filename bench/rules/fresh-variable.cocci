@@ identifier f; expression E; fresh identifier tmp = "tmp_" ## f; @@
- return f(E);
+ int tmp = f(E);
+ return tmp;
