@@ iterator I; expression list es; @@
 I(es) {
+ cond_resched();
 ...
 }
