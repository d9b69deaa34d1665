int a(int *x)
{
	if (x) {
		free(x);
	}
	if (x) {
		free(x);
		x = 0;
	}
	free(x);
}
