int f(int x)
{
	if (x)
again:
		a();
	else
		c();
l2:
	a();
}
