void f(int n)
{
	{
		a();
		b();
	}
	{
		{
			a();
		}
		c();
	}
}
