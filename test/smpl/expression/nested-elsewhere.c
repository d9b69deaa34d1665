int f(int k)
{
	return table(table(k));
}

int g(int k)
{
	return table(k);
}
