void f(int x)
{
	begin();
	{
		a();
		b();
	}
	begin();
	{
		a();
		b();
		c();
	}
}
