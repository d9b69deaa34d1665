int a_probe(int a)
{
	int b = a;

	return b;
}

int a_remove(int a)
{
	return a;
}
