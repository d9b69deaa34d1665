int f(int a)
{
	if (a) {
		/* needed by some */
		old(a);
		g(a);
	}

	old(a);
	return 0;
}
