int f(int p)
{
	a(p);
	b(p);
	if (p) {
		a(q);
		b(q);
	}
	return 0;
}
