int f(int x)
{
	if (x)
again:
		a();
	if (x) {
more:
		b();
	}
	goto more;
}
