int f(int a)
{
	int b;

	trace("a");
	debug("b");

	b = g(a);
	debug("c");

	trace("d");

	return b;
}
