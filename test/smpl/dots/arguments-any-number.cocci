@@ @@
- trace_old(...)
+ trace_fresh()
