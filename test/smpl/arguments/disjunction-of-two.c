void g(int a)
{
	f(a, A);
	f(a, B);
	f(a, C);
}
