int x[] = { 1, 2, 3 };
int g(void)
{
	int x[] = { 1 };
}
