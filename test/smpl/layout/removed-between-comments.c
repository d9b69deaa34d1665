int f(int a)
{
	/* first */
	g();
	trace(a);
	/* second */
	h();

	/* about the trace */
	trace(a);

	/* third */
	k();

	trace(a);

	/* fourth */
	l();
	trace(a);

	return 0;
}
