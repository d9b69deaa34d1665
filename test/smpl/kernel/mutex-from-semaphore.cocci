@@ expression l; @@
- init_MUTEX(&l->sem);
+ mutex_init(&l->mutex);

@@ expression l; @@
- down(&l->sem);
+ mutex_lock(&l->mutex);

@@ expression l; @@
- up(&l->sem);
+ mutex_unlock(&l->mutex);
