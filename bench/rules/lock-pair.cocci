@@ expression l; @@
- spin_lock(l);
+ my_lock(l);
  ...
- spin_unlock(l);
+ my_unlock(l);
