int f(struct foo *foo, int n)
{
	int i;

	for (i = 0; i < n; i++)
		if (foo->table[i] && foo->table[i + 1])
			return foo->table[n - i];
	return *foo->table[0];
}
