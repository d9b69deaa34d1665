void f(int a)
{
	g(a);

	/* about h */
	h(a);
	obsolete();

	/* about k */
	k(a);
}
