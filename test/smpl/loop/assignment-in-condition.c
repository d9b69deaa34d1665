void g(int *n)
{
	while ((n = next(n)) != NULL) {
		k(n);
	}
}
