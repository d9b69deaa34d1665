int f(int *x)
{
	if (x)
		free(x);
	if (x != NULL)
		free(x);
	if (x) {
		free(x);
	}
	if (x)
		free(x);
	else
		b();
	if (x && y)
		free(x);
}
