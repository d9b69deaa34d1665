int f(char *x)
{
	return (void *)x == NULL || x == NULL || !x || !(void *)x;
}
