int foo(int, int);
int foo(int first, int second)
{
	return 0;
}
