void f(void)
{
	int (*done)(int);
	int (*more)(int, int);

	done = 0;
}
