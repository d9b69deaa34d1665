int join(char *s, int n)
{
	return n;
}
