static unsigned *weights;

static void reset(unsigned int *ages, unsigned long *sums, int n)
{
	clear(weights, n * sizeof(unsigned));
	clear(weights + 1, (n - 1) * sizeof(unsigned int));
	clear(ages, n * sizeof(unsigned));
	clear(sums, n * sizeof(long unsigned int));
	clear(sums, n * sizeof(unsigned));
}
