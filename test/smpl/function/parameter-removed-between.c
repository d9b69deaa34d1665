int a(int p, char *q)
{
	return 1;
}
