static int foo_set(struct foo *foo, int n)
{
	if (down_interruptible(&foo->sem))
		return -EINTR;

	foo->n = n;
	return 0;
}
