int f(int x)
{
	int v = read_a(x) | read_b(x + 1);

	if (read_c(x, 0))
		return read_c(x, 1);
	return v;
}
