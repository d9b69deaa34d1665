void f(int a)
{
	g(a);
	if (verbose)
		report(a);
	if (verbose) {
		report(a + 1);
	}
	if (verbose)
		report(a);
	else
		g(a);
}
