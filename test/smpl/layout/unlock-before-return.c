int f(struct foo *foo)
{
	lock(foo);
	if (foo->n)
		return 1;

	foo->n = 2;

	return 0;
}
