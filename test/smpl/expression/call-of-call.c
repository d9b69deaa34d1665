int g(int a)
{
	f(1)(2);
	x = f(y)(z)(w);
}
