int g(int x)
{
	while (1) {
		if (x)
			return 0;
		x++;
	}
	return 0;
}

int h(int x)
{
	return 0;
	x++;
	return 0;
}

int k(int x)
{
	for (;;)
		x++;
	return 0;
}
