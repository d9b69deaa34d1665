int f(int x, int y)
{
	foo(1, NULL);
	foo(1, 2, NULL);
	foo(NULL);
	return 0;
}
