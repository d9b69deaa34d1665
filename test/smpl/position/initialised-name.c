void g(void)
{
	int a;
	int b = 3;
}
