void f(int x)
{
	a();
	b();
	if (x)
		c();
	else
		c();
}
