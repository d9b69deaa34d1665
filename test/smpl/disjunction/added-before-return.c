int f(int a, int b)
{
	foo(a);
	if (x) return 1;
	bar(a);
	if (x) return 2;
	return 1;
}
