int f(int a)
{
	setup(a,
	      b,
	      c);
	setup(a, b,
	      c);
	setup(a /* first */, b, /* third */ c);
	setup(a, b,	/* second */
	      c);	/* third */
	setup(
		a,
		b,
		c
	);
}
