@@ expression struct *E; @@
- put(E)
+ put_struct(E)
