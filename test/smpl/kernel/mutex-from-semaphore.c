static void foo_init(struct foo *foo)
{
	init_MUTEX(&foo->sem);
}

static int foo_set(struct foo *foo, int n)
{
	down(&foo->sem);
	if (foo->n == n) {
		up(&foo->sem);
		return 1;
	}
	foo->n = n;
	up(&foo->sem);

	return 0;
}
