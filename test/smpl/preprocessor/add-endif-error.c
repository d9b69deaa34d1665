int probe(int a)
{
	return a;
}
