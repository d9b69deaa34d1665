void first(int x)
{
	free(x);
}
