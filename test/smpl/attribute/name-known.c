static int __devexit probe(int a)
{
	return 0;
}
