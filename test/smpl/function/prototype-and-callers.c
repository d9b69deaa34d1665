static int foo_send(struct foo *foo, int n);

static int foo_send(struct foo *foo, int n)
{
	return n ? foo_send(foo, n - 1) : 0;
}

int foo_all(struct foo *foo)
{
	return foo_send(foo, 3);
}
