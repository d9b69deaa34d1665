void f(int a)
{
	lock(a);
	{
		x();
		use(a);
	}
}
