static int __devexit probe(void)
{
	return 0;
}
