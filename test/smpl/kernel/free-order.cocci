@@ expression a; identifier b; @@
- kfree(a);
- kfree(a->b);
+ kfree(a->b);
+ kfree(a);
