int f(int i, char *b)
{
	a();
}
int h(int i)
{
	a();
}
int k(char *b, int i)
{
	a();
}
