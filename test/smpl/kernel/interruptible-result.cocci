@@ expression l, r; @@
- if (down_interruptible(&l->sem))
-	return r;
+ if (mutex_lock_interruptible(&l->mutex))
+	return -ERESTARTSYS;
