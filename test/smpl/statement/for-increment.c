int f(int n)
{
	int i, sum = 0;

	for (i = 0; i < n; i++)
		sum += i;
	for (i = 1; i < n; i++)
		sum += i;
	for (i = 0; i < n; i++) {
		g(i);
		sum--;
	}
	return sum;
}
