void f(int a)
{
	{
		enter(a);
		leave(a);
	}
	g(a);
}
