static int count = 1, *next, limit = 3, total;

int run(void)
{
	int *here, steps = 2;

	return walk(&here, steps);
}
