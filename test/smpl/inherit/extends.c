void f(int a, int b)
{
	declare(a, b);
	use(a, b);
	use(b, a);
}
