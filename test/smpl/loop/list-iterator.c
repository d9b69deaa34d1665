int f(struct foo *foo, int n)
{
	int i;

	for_each_foo(i, foo)
		g(i);
	for_each_foo(i, foo) {
		if (i > n)
			break;
	}
	return 0;
}
