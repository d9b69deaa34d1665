void f(int a)
{
	enter(a);
	g(GFP_A);
	leave(a);
	g(GFP_A);
}
