int g(int a)
{
	return a;
}
static int h(int a)
{
	return a;
}
