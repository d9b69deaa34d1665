@@ typedef old_fn, fresh_fn; @@
- old_fn
+ fresh_fn
