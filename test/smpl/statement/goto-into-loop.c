void f(int i, int j)
{
	a();
	goto in;
	while (i) {
		c();
in:
		b();
	}
}
