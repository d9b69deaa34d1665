int one(int n, char **list)
{
	return n;
}
