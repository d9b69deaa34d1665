void first(int x)
{
	free(x);
	free(x->y);
}
