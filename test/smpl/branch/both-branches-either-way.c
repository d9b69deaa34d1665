void f(int x)
{
	if (!x)
		a();
	else
		b();
	if (x)
		b();
	else
		a();
}
