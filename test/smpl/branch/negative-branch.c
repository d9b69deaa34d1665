int f(int x)
{
	if (x < 0)
		a();
	else
		b();
	if (!(x < 0))
		b();
	else
		a();
	if (x >= 0)
		b();
	else
		a();
}
