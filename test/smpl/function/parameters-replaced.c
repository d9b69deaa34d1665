int a(int b, char c, long d)
{
	return b;
}
int a2(int b, char c)
{
	return b;
}
