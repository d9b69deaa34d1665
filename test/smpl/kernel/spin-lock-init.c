static spinlock_t foo_lock = SPIN_LOCK_UNLOCKED;

static void foo_init(struct foo *foo)
{
	foo->lock = SPIN_LOCK_UNLOCKED;
}
