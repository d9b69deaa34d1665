int go(int n);

int go(int n)
{
	int k = n + 1;

	while (n--)
		step(n, s->n);
	return n;
}
