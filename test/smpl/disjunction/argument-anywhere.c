int g(void)
{
	f(A, x);
	f(x, A);
	f(x);
	f(A);
}
