int g(int a, int b)
{
	f(2, 4);
}
int k()
{
}
