int a(int *p)
{
	int i;
	int j;

	i = 3;
	j = 4;
	return i + j;
}
int b(int i)
{
	i = 3;
}
