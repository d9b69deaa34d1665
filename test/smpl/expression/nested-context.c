int f(int k)
{
	return table(table(k));
}
