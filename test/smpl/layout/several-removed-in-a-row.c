int f(int a)
{
	trace("a");
	trace("b");

	g(a);

	trace("c");
	trace("d");

	h(a);
	/* about both */
	trace("e");
	trace("f");
	trace("g");

	if (a)
		return 1;

	trace("h");

	trace("i");

	return 0;
}

void g(int a)
{
	h(a);

	trace("a");
	trace("b");
}

void h(int a)
{
	trace("a");
	trace("b");
}
