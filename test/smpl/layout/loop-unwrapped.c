int f(int a)
{
	while (once(a)) {
		/* comment */
		g();
		if (a)
			h(a,
			  2);

		k();
	}
	return 0;
}
