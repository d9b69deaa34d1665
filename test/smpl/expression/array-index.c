int f(int k)
{
	int a = table[k + 1];

	return a + table[k];
}
