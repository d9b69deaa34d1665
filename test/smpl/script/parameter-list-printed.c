int g(int a, char *b, struct s c[])
{
	f(1);
}
int h(void)
{
}
