int g(int a)
{
	int x = 1;

	return x;
}
void h(void)
{
}
