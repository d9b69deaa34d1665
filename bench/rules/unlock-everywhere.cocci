@@ expression l; @@
 mutex_lock(l);
 <+... when != mutex_unlock(l)
 if (...) {
   ...
+  unlocking();
   mutex_unlock(l);
   ...
 }
 ...+>
