@@ expression l; @@
- l = SPIN_LOCK_UNLOCKED;
+ spin_lock_init(&l);

@@ declarer name DEFINE_SPINLOCK; identifier l; typedef spinlock_t; @@
- spinlock_t l = SPIN_LOCK_UNLOCKED;
+ DEFINE_SPINLOCK(l);
