int f(int x)
{
	if (x == 1)
		a();
	else if (x == 2)
		b();
	else
		c();
	if (x == 1)
		a();
	else if (x == 2)
		b();
}
