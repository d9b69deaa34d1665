void f(int a)
{
	always(a);
}
