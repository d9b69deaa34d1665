@r@ expression list es; @@
- start(es)
+ begin(es)
@@ expression list r.es; @@
- stop(es)
+ end(es)
