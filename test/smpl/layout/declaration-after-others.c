void a(void)
{
	int i;
	struct foo *foo;
	int j;

	g(foo, i, j);
}

void b(void)
{
	struct foo *foo;	/* the one */

	g(foo);
}
