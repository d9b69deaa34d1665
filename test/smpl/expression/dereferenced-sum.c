int g(int *a, int n)
{
	int x = *(a + n);

	return *(a + 1) + *a;
}
