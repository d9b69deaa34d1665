int a(int p)
{
	int i;
	int j;
	int k;

	for (i = 0; i < 3; i++)
		for (j = 0; j < i; j++)
			b(k);
}
