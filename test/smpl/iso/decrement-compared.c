int z(int p)
{
	while (p-- > 0)
		f();
	while (0 < q--)
		f();
}
