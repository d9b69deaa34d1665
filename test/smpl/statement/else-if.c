void f(int x)
{
	if (x)
		a();
	else if (x + 1)
		b();
}
