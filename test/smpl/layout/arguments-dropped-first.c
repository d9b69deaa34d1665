int f(int a)
{
	setup(a,
	      b,
	      c);
	setup(a, b,
	      c);
	setup(a /* first */, b, /* third */ c);
	setup(a, /* second */ b, c);
	setup(
		a,
		b,
		c
	);
}
