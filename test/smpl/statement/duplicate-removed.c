void f(int a, int b)
{
	init(a);
	init(a);
	init(b);
}
