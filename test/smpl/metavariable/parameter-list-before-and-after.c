int h(int a, char b, char c)
{
	return a;
}
int k(char a, int b, char c)
{
	return a;
}
int l(char a, int b)
{
	return a;
}
