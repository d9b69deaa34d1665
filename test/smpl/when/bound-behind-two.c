int f(int x)
{
	foo();
	g(2, 1);
	bar(1);
	return 0;
}
int f2(int x)
{
	foo();
	if (y) g(1, 3);
	bar(1);
	return 0;
}
