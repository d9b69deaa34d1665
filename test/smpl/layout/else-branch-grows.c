static void f(struct foo *foo)
{
	if (foo->a)
		ok(foo);
	else
		fail(foo);

	if (foo->b)
		fail(foo);
	else if (foo->c)
		fail(foo);

	for (;;)
		if (foo->d)
			fail(foo);
}
