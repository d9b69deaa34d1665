@@ expression m; identifier l; @@
  mutex_lock(m);
  <...
- goto l;
+ unlock_and_goto(m, l);
  ...>
  mutex_unlock(m);
