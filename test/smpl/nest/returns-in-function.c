int a(struct foo *foo)
{
	if (!foo)
		return -1;
	if (foo->n == 3)
		return 0;
	g(foo);
	return 0;
}

int b(struct bar *bar)
{
	return 0;
}
