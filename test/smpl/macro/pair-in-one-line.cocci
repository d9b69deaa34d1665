@@
expression e;
@@
-lock(e);
+spin_lock(e);
 ...
-unlock(e);
+spin_unlock(e);
