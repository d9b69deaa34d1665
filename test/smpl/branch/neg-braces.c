int f(int x)
{
	if (!x)
		a();
	else
		b();
	if (x)
		a();
	else
		b();
	if (x == NULL)
		a();
	else
		b();
}
