void f(int a)
{
	init();
	init(a);
}
