static int f(struct foo *foo)
{
	int i;

	obsolete(foo);

	a(foo);

	/* this one, too */
	obsolete(foo,
		 1);

	b(foo);
	obsolete();
	if (foo)
		c(foo);

	obsolete(2);
}
