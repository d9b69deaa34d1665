int g(int a, char *b)
{
	return 1;
}
void h(void)
{
}
