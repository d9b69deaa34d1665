int f(int x)
{
	if (x)
again:
		a();
	a();
more:	a();
twice: again2:
	a();
	goto more;
}
