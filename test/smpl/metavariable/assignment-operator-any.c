void f(int a)
{
	a = zero;
	a += zero;
	a <<= zero;
	a == zero;
}
