int go(int a, char *b);
int go(int a, char *b)
{
	return 0;
}
